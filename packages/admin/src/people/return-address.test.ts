import { expect, test } from 'vitest'
import { returnAddress } from './return-address.ts'

test('an address of our own is kept with its filters', () => {
  expect(returnAddress('/pelaksanaan?status=RUNNING')).toBe('/pelaksanaan?status=RUNNING')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  undefined,
  ['/a'],
])('a foreign or broken address leads home: %s', (asked) => {
  expect(returnAddress(asked)).toBe('/')
})
