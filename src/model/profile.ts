/** What is known of the business before any score: key → value (an option's id, several, a number or a text). */
export type Profile = ReadonlyMap<string, string | number | readonly string[]>

/** The key that holds the topics of the owner's wish. */
export const wishKey = 'topics'
