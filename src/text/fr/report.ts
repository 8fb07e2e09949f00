/** … */
export const report = {}
