/** Which rows of a file stand, in the order they came: of one response, the last; and what assessment each made. */
export class Standings {
  readonly #assessments: (string | undefined)[] = []
  readonly #placeOf = new Map<string, number>()
  readonly #replaced = new Set<number>()

  add({ response }: Readonly<{ response?: string }>, assessment: string | undefined): void {
    const place = this.#assessments.push(assessment) - 1
    if (response === undefined) return
    const before = this.#placeOf.get(response)
    if (before !== undefined) this.#replaced.add(before)
    this.#placeOf.set(response, place)
  }

  stands(place: number): boolean {
    return !this.#replaced.has(place)
  }

  assessmentAt(place: number): string | undefined {
    return this.#assessments[place]
  }
}
