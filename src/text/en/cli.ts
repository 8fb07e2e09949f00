import type { cli as fr } from '../fr/cli.ts'

/** … */
export const cli: typeof fr = {}
