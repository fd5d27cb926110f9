import { expect, it } from 'vitest'
import { drawSop } from '../../test/drawn-sop.ts'
import type { StatutoryDeadline } from '../sop.ts'
import { parseWaktu } from '../waktu/waktu.ts'
import { findings } from './findings.ts'
import { statutoryFindings } from './finding-statutory.ts'

const notice: StatutoryDeadline = {
  key: 'pemberitahuan',
  title: 'Pemberitahuan tertulis',
  basis: 'UU 14/2008 Pasal 22 ayat (7)',
  waktu: parseWaktu('10 hari kerja'),
  extension: parseWaktu('7 hari kerja'),
  startsAt: 'a',
  endsAt: 'b',
}
const found = (...statutory: StatutoryDeadline[]) => statutoryFindings(drawSop('a: b\nb:', { statutory }))
const named = { deadline: 'pemberitahuan', title: 'Pemberitahuan tertulis' }

it('has nothing to say about the deadlines of UU 14/2008, nor about an SOP without any', () => {
  expect(found(notice, { ...notice, key: 'lain', startsAt: null, endsAt: null })).toEqual([])
  expect(statutoryFindings(drawSop('a:'))).toEqual([])
})

it('finds acts that the SOP does not have, at either end', () => {
  expect(found({ ...notice, startsAt: 'x', endsAt: 'y' })).toMatchObject([
    { code: 'unknown-deadline-act', severity: 'error', data: { ...named, end: 'startsAt', act: 'x' } },
    { code: 'unknown-deadline-act', data: { end: 'endsAt', act: 'y' } },
  ])
})

it('finds times without one definite length, also for each item', () => {
  const said = ['segera', '2 hari/berkas', '-'].map((text) => ({
    ...notice,
    key: text,
    waktu: parseWaktu(text),
  }))
  expect(found(...said).map(({ code, data }) => [code, (data as { text: string }).text])).toEqual(
    said.map(({ key }) => ['deadline-without-number', key]),
  )
  expect(found({ ...notice, extension: parseWaktu('secukupnya') })).toMatchObject([
    { severity: 'error', data: { of: 'extension', text: 'secukupnya' } },
  ])
})

it('asks what a deadline is and which law sets it, and finds a key that is taken twice', () => {
  expect(found({ ...notice, title: ' ', basis: '' })).toMatchObject([
    { code: 'deadline-unsaid', severity: 'warning', data: { title: 'pemberitahuan', cell: 'title' } },
    { code: 'deadline-unsaid', data: { cell: 'basis' } },
  ])
  expect(found(notice, notice)).toMatchObject([{ code: 'duplicate-key', data: { kind: 'deadline' } }])
})

it('is told among all findings of the SOP, what keeps it from running first', () => {
  const sop = drawSop('a: b\nb:', { statutory: [{ ...notice, endsAt: 'y' }] })
  expect(findings(sop, '2026-11-16')[0]).toMatchObject({ code: 'unknown-deadline-act' })
})
