/** Which rows of a file stand, in the order they came: of one response, the last; and the number each has in the store. */
export class Standings {
  readonly #rows: number[] = []
  readonly #placeOf = new Map<string, number>()
  readonly #replaced = new Set<number>()

  /** `row` is 0 where nothing is kept. */
  add({ response }: Readonly<{ response?: string | undefined }>, row: number): void {
    const place = this.#rows.push(row) - 1
    if (response === undefined) return
    const before = this.#placeOf.get(response)
    if (before !== undefined) this.#replaced.add(before)
    this.#placeOf.set(response, place)
  }

  stands(place: number): boolean {
    return !this.#replaced.has(place)
  }

  rowAt(place: number): number {
    return this.#rows[place] ?? 0
  }
}
