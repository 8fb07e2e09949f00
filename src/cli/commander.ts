import { createRequire } from 'node:module'

/**
 * The command line's library, asked for as the CommonJS it is: through its ES module, Node reads all its text twice to
 * find its exports, and `virage --help` takes a tenth longer (measured in tests/bench).
 */
export const commander: typeof import('commander') = createRequire(import.meta.url)('commander')
