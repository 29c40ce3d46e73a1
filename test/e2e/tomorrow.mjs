// Preloaded into a spawned process: its clock shows another day.
const LATER = 100_000_000
const Now = Date
globalThis.Date = class extends Now {
  constructor(...parts) {
    if (parts.length === 0) super(Now.now() + LATER)
    else super(...parts)
  }

  static now() {
    return Now.now() + LATER
  }
}
