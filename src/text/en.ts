import { cli } from './en/cli.ts'
import { followUp } from './en/follow-up.ts'
import { plan } from './en/plan.ts'
import { preparation } from './en/preparation.ts'
import { problems } from './en/problems.ts'
import { report } from './en/report.ts'
import { visit } from './en/visit.ts'
import type { Messages } from './fr.ts'

/** Every sentence the program says, in English. */
export const en: Messages = { cli, followUp, plan, preparation, problems, report, visit }
