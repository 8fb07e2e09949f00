import { backup } from './backup.ts'
import { cli } from './cli.ts'
import { followUp } from './follow-up.ts'
import { menu } from './menu.ts'
import { plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { visit } from './visit.ts'

/** Tout ce que l’écran dit. */
export const screen = { backup, cli, followUp, menu, plan, prepare, visit }
