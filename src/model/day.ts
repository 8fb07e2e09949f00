const millisecondsADay = 86_400_000

/** The day so many days after another; both as `2026-11-02`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10)
}

/** The first checkpoint one agrees on unless another day is said: within thirty days, and never on a week-end. */
export function firstCheckpoint(from: string): string {
  const last = dayAfter(from, 30)
  const weekday = new Date(`${last}T00:00:00Z`).getUTCDay()
  return dayAfter(last, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}
