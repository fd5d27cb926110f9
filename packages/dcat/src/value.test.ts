import { expect, it } from 'vitest'
import { dateTime } from './value.ts'

it.each([
  ['2026-11-20T02:00:00.000Z', '2026-11-20T02:00:00Z'],
  ['2026-11-20T02:00:10.000Z', '2026-11-20T02:00:10Z'],
  ['2026-11-20T02:00:10.120Z', '2026-11-20T02:00:10.12Z'],
  ['2026-11-20T02:00:00.001Z', '2026-11-20T02:00:00.001Z'],
])('the instant %s is written %s', (at, text) => {
  expect(dateTime(Date.parse(at))).toEqual({ kind: 'typed', text, datatype: 'xsd:dateTime' })
})
