/** The day it is where this machine is, as `2026-11-02`: late in the evening, the UTC date is already tomorrow's. */
export function localDay(time: Date): string {
  return [part(time.getFullYear(), 4), part(time.getMonth() + 1, 2), part(time.getDate(), 2)].join('-')
}

/** The time it is there, as `14:05`. */
export function localTime(time: Date): string {
  return [part(time.getHours(), 2), part(time.getMinutes(), 2)].join(':')
}

function part(figure: number, width: number): string {
  return String(figure).padStart(width, '0')
}
