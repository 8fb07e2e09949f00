import type { plan as fr } from '../fr/plan.ts'

/** … */
export const plan: typeof fr = {}
