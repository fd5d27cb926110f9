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
  '/masuk',
  '/masuk?return=/masuk',
])('a foreign or broken address, or that of the login itself, leads home: %s', (asked) => {
  expect(returnAddress(asked)).toBe('/')
})
