import { expect, test } from 'vitest'
import { tryingOut } from './scopes.ts'

const origin = 'https://satualur.contohkab.go.id'

test('the first thing that a token opens is what it is tried out by', () => {
  expect(tryingOut(origin, 'satualur_x', ['METRICS_READ', 'RUNS_READ'])).toBe(
    `curl -H 'Authorization: Bearer satualur_x' ${origin}/api/runs.csv`,
  )
})

test('a question is sent where a token opens questions alone', () => {
  expect(tryingOut(origin, 'satualur_x', ['QUERY_ADHOC'])).toContain(
    `-d '{"query":"{ opds { name } }"}' ${origin}/graphql`,
  )
})
