import fc from 'fast-check'

// A property that fails on large plans would be made smaller for many minutes; what is found by then tells enough.
fc.configureGlobal({ interruptAfterTimeLimit: 120_000 })
