/** A sum that does not depend on the order of its terms, to the last bit: the smallest are added first. */
export function sumOf(terms: readonly number[]): number {
  return terms.length < 3
    ? (terms[0] ?? 0) + (terms[1] ?? 0)
    : terms.toSorted((left, right) => left - right).reduce((sum, term) => sum + term, 0)
}
