/** Where something stands in a file a person wrote: 1-based line and column (a CSV's column is its field's number). */
export type Place = Readonly<{ file: string; line: number; column: number }>
