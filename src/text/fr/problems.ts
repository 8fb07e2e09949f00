/** … */
export const problems = {}
