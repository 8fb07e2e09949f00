import type { report as fr } from '../fr/report.ts'

/** … */
export const report: typeof fr = {}
