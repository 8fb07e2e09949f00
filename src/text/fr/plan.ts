/** … */
export const plan = {}
