import { readFile, writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from './schema.ts'

/** Writes `schema.graphql` at the top of the house; with `--check` only tells whether it is fresh. */
const place = new URL('../../../../schema.graphql', import.meta.url)
const text = `# Emitted by packages/api; never edited by hand.\n\n${printSchema(lexicographicSortSchema(buildSchema()))}\n`

if (process.argv.includes('--check')) {
  if ((await readFile(place, 'utf8')) !== text) {
    console.error('schema.graphql is stale. Run: pnpm --filter @satualur/api run schema')
    process.exit(1)
  }
} else {
  await writeFile(place, text)
}
