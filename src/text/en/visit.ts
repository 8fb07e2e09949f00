import type { visit as fr } from '../fr/visit.ts'

/** … */
export const visit: typeof fr = {}
