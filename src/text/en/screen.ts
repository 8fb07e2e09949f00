import type { screen as fr } from '../fr/screen.ts'
import { backup } from './backup.ts'
import { cli } from './cli.ts'
import { directory } from './directory.ts'
import { doors } from './doors.ts'
import { followUp } from './follow-up.ts'
import { menu } from './menu.ts'
import { plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { referral } from './referral.ts'
import { restore } from './restore.ts'
import { seal } from './seal.ts'
import { visit } from './visit.ts'

/** All that the screen says. */
export const screen: typeof fr = {
  backup,
  cli,
  directory,
  doors,
  followUp,
  menu,
  plan,
  prepare,
  referral,
  restore,
  seal,
  visit,
}
