import { expect, it } from 'vitest'
import { asOf, clean, found, use, withHeader } from '../../test/clean-sop.ts'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { findingId } from './finding-id.ts'
import { finding } from './finding.ts'
import { findings } from './findings.ts'
import type { Sop } from '../sop.ts'

const ids = (sop: Sop) => findings(sop, asOf).map(findingId)
const timed = (text: string) => withStep(clean, 2, { waktu: { kind: 'conditional', text, by: 'condition' } })

it('stays the same while the sheet is edited elsewhere', () => {
  const sop = timed('Sesuai kebutuhan')
  const elsewhere = { ...withStep(sop, 1, { activity: 'Lain', number: '9' }), title: 'Judul lain' }
  expect(ids(sop)).toHaveLength(1)
  expect(ids(elsewhere)).toEqual(ids(sop))
})

it('changes when what it speaks of changes', () => {
  expect(ids(timed('Sesuai kebutuhan'))).not.toEqual(ids(timed('Sesuai jadwal')))
  const nip = { ...clean.header.ratifiedBy!, nip: '1970' }
  expect(ids(withHeader({ ratifiedBy: nip }))).not.toEqual(
    ids(withHeader({ ratifiedBy: { ...nip, nip: '1971' } })),
  )
})

it('does not depend on the day, nor on the way to a defect', () => {
  const text = 'Peraturan Nomor 1 Tahun 2030'
  const [of2024] = found(withHeader({ legalBasis: [text] }), 'impossible-year')
  const dated = withHeader({ legalBasis: [text], effectiveOn: { date: '2025-01-01' } })
  const [of2025] = found(dated, 'impossible-year')
  expect(of2024!.data).not.toEqual(of2025!.data)
  expect(findingId(of2024!)).toBe(findingId(of2025!))
  const place = { step: 'row-4', act: 'd' }
  const waiting = (act: string) =>
    finding('deadlock', place, { missing: ['c'], path: [{ act, outcome: 'ya' }] })
  expect(findingId(waiting('a'))).toBe(findingId(waiting('b')))
})

it('is another for every finding of a sheet with many', () => {
  const spoiled = [1, 2, 3].reduce(
    (sop, row) => withStep(sop, row, { needs: [use('surat'), use('nota')], yields: [], activity: '' }),
    { ...drawSop('a: b\nb: ya > c | tidak > \nc: ya > | tidak > lenyap'), title: '' },
  )
  const all = ids(spoiled)
  expect(all.length).toBeGreaterThan(25)
  expect(new Set(all).size).toBe(all.length)
})
