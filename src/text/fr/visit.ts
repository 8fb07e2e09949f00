/** … */
export const visit = {}
