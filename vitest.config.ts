import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

const graphql = fileURLToPath(new URL('packages/api/node_modules/graphql/index.js', import.meta.url))

export default defineConfig({
  test: {
    // Real servers and databases: slower than a value, and slower still on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      'packages/admin/vitest.config.ts',
      {
        extends: true,
        test: {
          name: 'house',
          include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['packages/admin/**', '**/node_modules/**'],
          globalSetup: 'test/one-postgres.ts',
        },
        oxc: { decorator: { legacy: true } },
        // type-graphql takes the CommonJS build of graphql; two copies would not know each other's types.
        resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
      },
    ],
  },
})
