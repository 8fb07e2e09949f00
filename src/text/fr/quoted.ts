/** Un mot, un nom, entre guillemets. */
export const quoted = (text: string) => `«\u00a0${text}\u00a0»`

/** Un nombre et ce qu’il compte : zéro et un sont au singulier. */
export const several = (count: number, one: string, more: string) => `${count}\u00a0${count < 2 ? one : more}`
