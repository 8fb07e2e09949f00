/** The written forms that an answer in words can be asked to have. */
export type TextForm = 'digits' | 'email' | 'phone' | 'url' | 'postal'

const forms: Readonly<Record<TextForm, RegExp>> = {
  digits: /^\d+$/,
  email: /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63})+$/,
  phone: /^\+?[\d ().-]{7,20}( ?(x|poste|ext\.?) ?\d{1,6})?$/i,
  url: /^(https?:\/\/)?[^\s/@.]{1,63}(\.[^\s/@.]{1,63})+(\/\S*)?$/i,
  // Canada Post: letter, digit, letter, space or not, digit, letter, digit; D, F, I, O, Q and U are never used.
  postal: /^[abceghj-nprstvxy]\d[abceghj-nprstv-z] ?\d[abceghj-nprstv-z]\d$/i,
}

/** Whether a text has a form; none is checked further than its writing. */
export function hasForm(text: string, form: TextForm): boolean {
  return forms[form].test(text)
}

/** A real day of the calendar, as `2026-11-03`. */
export function isDay(text: string): boolean {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : []
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
