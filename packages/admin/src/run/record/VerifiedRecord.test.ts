import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import VerifiedRecord from './VerifiedRecord.vue'

const verification = (more: object) => ({
  ...{ __typename: 'RecordVerification', regency: 'Kabupaten Contoh', zone: 'ASIA_MAKASSAR' },
  ...{ subject: 'Luas Panen, Maret 2026', sop: 'Pengunggahan Data', status: 'COMPLETED' },
  ...{ issuedAt: '2026-03-02T01:10:00Z', sequence: 14, hash: 'ab'.repeat(32) },
  ...{ state: 'CURRENT', changedEvent: null, ...more },
})
const shown = (more: object = {}) =>
  mount(VerifiedRecord, { props: { verification: verification(more) as never } })

test('tells the time by the clock of the regency, as the paper does, whoever reads it', () => {
  const record = shown()
  expect(record.text()).toContain('Asli dan terkini')
  expect(record.text()).toContain('2 Maret 2026 09.10 WITA')
  record.unmount()
})

test('names the event that was changed, and one that is missing', () => {
  const changed = { sequence: 3, sentence: 'Langkah 1 diselesaikan', at: '2026-03-02T01:05:00Z' }
  const record = shown({ state: 'CHANGED', changedEvent: changed })
  expect(record.text()).toContain('Peristiwa ke-3 berubah')
  expect(record.text()).toContain('2 Maret 2026 09.05 WITA Langkah 1 diselesaikan')
  record.unmount()
  const missing = shown({ state: 'CHANGED', changedEvent: { sequence: 14, sentence: null, at: null } })
  expect(missing.text()).toContain('Peristiwa ke-14 hilang')
  missing.unmount()
})
