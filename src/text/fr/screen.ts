import { cli } from './cli.ts'
import { plan } from './plan.ts'
import { visit } from './visit.ts'

/** Tout ce que l’écran dit. */
export const screen = { cli, plan, visit }
