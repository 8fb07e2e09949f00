/** … */
export const cli = {}
