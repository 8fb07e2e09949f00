import type { problems as fr } from '../fr/problems.ts'

/** … */
export const problems: typeof fr = {}
