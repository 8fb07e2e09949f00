/** A word, a name, in quotation marks. */
export const quoted = (text: string) => `“${text}”`

/** A number and what it counts: one alone is singular. */
export const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
