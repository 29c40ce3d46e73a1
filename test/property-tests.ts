import fc from 'fast-check'

/** The seed of all properties: one run is like the other, unless `KEHOACH_SEED` is another number, or `random`. */
const given = process.env['KEHOACH_SEED'] ?? '20261201'

fc.configureGlobal({
  ...(given === 'random' ? {} : { seed: Number(given) }),
  // A property that fails on large plans would be made smaller for many minutes; what is found by then tells enough.
  interruptAfterTimeLimit: 120_000,
})
