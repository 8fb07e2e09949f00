// Loaded before the program (`node --import`): its clock stands still at VIRAGE_CLOCK_AT (ISO 8601).
const at = Date.parse(process.env.VIRAGE_CLOCK_AT)

globalThis.Date = class StandingDate extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [at] : given))
  }

  static now() {
    return at
  }
}
