import { cli } from './fr/cli.ts'
import { followUp } from './fr/follow-up.ts'
import { plan } from './fr/plan.ts'
import { preparation } from './fr/preparation.ts'
import { problems } from './fr/problems.ts'
import { report } from './fr/report.ts'
import { visit } from './fr/visit.ts'

/** Every sentence the program says, in French: written first, and the type of the others. */
export const fr = { cli, followUp, plan, preparation, problems, report, visit }

export type Messages = typeof fr
