/** The day it is where this machine is, as `2026-11-02`: late in the evening, the UTC date is already tomorrow's. */
export function localDay(time: Date): string {
  const part = (figure: number, width: number) => String(figure).padStart(width, '0')
  return [part(time.getFullYear(), 4), part(time.getMonth() + 1, 2), part(time.getDate(), 2)].join('-')
}
