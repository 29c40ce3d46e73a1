import { defineConfig } from 'vitest/config'

const tools = 'test/tools/**/*.test.ts'

export default defineConfig({
  test: {
    globalSetup: 'test/build-first.ts',
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [tools],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Needs LibreOffice, poppler and qpdf; see .ci/run.
      { test: { name: 'tools', include: [tools], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
})
