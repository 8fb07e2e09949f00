/** The last of each stage, in the order they were started: where an assessment was taken again, the last one speaks. */
export function lastOfEachStage<T extends Readonly<{ stage: string }>>(started: readonly T[]): readonly T[] {
  const last = new Map(started.map((one, rank) => [one.stage, rank]))
  return started.filter(({ stage }, rank) => last.get(stage) === rank)
}
