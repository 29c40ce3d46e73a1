import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const tools = 'test/tools/**/*.test.ts'
/** Tests that put others in the place of modules, which no other test may have loaded. */
const mocked = 'test/**/*.mocked.test.ts'

/** Against what hangs, not against what is slow: a busy machine breaks no test. */
const limits = { testTimeout: 600_000, hookTimeout: 600_000 }

export default defineConfig({
  test: {
    globalSetup: 'test/build-first.ts',
    // Left to itself, vitest keeps one core free: on a machine of two the suite then takes twice as long.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'core',
          setupFiles: 'test/property-tests.ts',
          include: ['test/**/*.test.ts'],
          exclude: [tools, mocked],
          // Tests change nothing that outlives them, so the files of a worker share what they load.
          isolate: false,
          ...limits,
        },
      },
      { test: { name: 'mocked', include: [mocked], ...limits } },
      // Needs LibreOffice, poppler and qpdf; see .ci/run.
      { test: { name: 'tools', include: [tools], ...limits } },
    ],
  },
})
