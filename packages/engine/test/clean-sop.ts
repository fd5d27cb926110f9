import type { FindingCode } from '../src/finding/finding.ts'
import { findings } from '../src/finding/findings.ts'
import type { Header, PrintedDate, Sop, Step, Waktu } from '../src/sop.ts'
import { drawSop, withStep } from './drawn-sop.ts'

/** The day on which the findings are asked for. */
export const asOf = '2026-11-20'
/** A date that is printed plainly. */
export const on = (date: string): PrintedDate => ({ date })
const hour: Waktu = {
  kind: 'fixed',
  text: '1 jam',
  min: [{ value: 1, unit: 'hour' }],
  max: [{ value: 1, unit: 'hour' }],
  clock: 'working',
}
/** A cell that holds one artefact in its own words. */
export const use = (artefact: string) => ({ artefact, text: artefact })
export const data = { key: 'data', name: 'Data statistik', isExternal: true }
const header: Header = {
  unit: ['Dinas Contoh'],
  number: '001/2024',
  madeOn: on('2024-02-26'),
  revisedOn: null,
  ratifiedOn: on('2024-03-01'),
  effectiveOn: on('2024-03-04'),
  ratifiedBy: {
    position: 'Kepala Dinas',
    name: 'Kepala Dinas Contoh',
    rank: null,
    nip: '19700115 199504 1 002',
  },
  legalBasis: ['Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia'],
  qualifications: ['Menguasai komputer'],
  related: ['SOP Pengumpulan Data'],
  equipment: ['Komputer'],
  warnings: ['Data terlambat'],
  records: ['Buku agenda'],
  annex: null,
  marks: {},
}
const filled: Partial<Step> = { waktu: hour, needs: [use('data')], yields: [use('data')] }
/** A sheet of three rows without any finding; tests spoil one thing. */
export const clean = [1, 2, 3].reduce((sop, row) => withStep(sop, row, filled), {
  ...drawSop('a: b\nb: ya > c | tidak > a\nc:'),
  header,
  artefacts: [data],
})

/** The findings of one code. */
export const found = (sop: Sop, code: FindingCode) => findings(sop, asOf).filter((one) => one.code === code)
export const withHeader = (change: Partial<Header>): Sop => ({ ...clean, header: { ...header, ...change } })
