import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import SopSheet from './SopSheet.vue'
import type { SheetAct, SheetStep, SheetVersion } from './sheet-version.ts'

const act = (
  key: string,
  kind: SheetAct['kind'],
  performer: string,
  ...outcomes: [string | null, string][]
): SheetAct => ({
  key,
  kind,
  performers: [{ key: performer }],
  outcomes: outcomes.map(([label, to]) => ({ key: label ?? 'done', label, to: [to] })),
})
const step = (
  number: string,
  activity: string,
  acts: SheetAct[],
  more: Partial<SheetStep> = {},
): SheetStep => ({
  key: `step-${number}`,
  number,
  activity,
  needs: [{ text: 'Daftar data' }],
  waktu: { text: '1 hari', reading: '1 hari kerja' },
  yields: [{ text: 'Data' }, { text: 'Metadata' }],
  acts,
  marks: [],
  ...more,
})
const version: SheetVersion = {
  title: 'Penyebarluasan Data',
  roles: [
    { key: 'produsen', name: 'Produsen Data' },
    { key: 'walidata', name: 'Walidata' },
  ],
  steps: [
    step('1', 'Menyampaikan data', [act('a', 'START', 'produsen', [null, 'b'])]),
    step('2', 'Memeriksa data', [act('b', 'DECISION', 'walidata', ['Sesuai', 'c'], ['Tidak sesuai', 'a'])], {
      marks: [
        {
          cell: 'waktu',
          mark: { kind: 'INFERRED', why: 'Satuannya terbaca dari baris atas.', confidence: 0.8 },
        },
      ],
    }),
    step('3', 'Menyebarluaskan data', [act('c', 'END', 'walidata')], { yields: [] }),
  ],
}

afterEach(() => {
  language.value = 'id'
})

test('the sheet is the official table: its columns, a row for each step, the activity as head of the row', () => {
  const sheet = mount(SopSheet, { props: { version } })
  const heads = sheet.findAll('thead th').map((head) => head.text())
  expect(heads).toEqual([
    'No',
    'Kegiatan',
    'Pelaksana',
    'Mutu Baku',
    'Keterangan',
    'Produsen Data',
    'Walidata',
    'Kelengkapan',
    'Waktu',
    'Output',
  ])
  expect(sheet.findAll('tbody tr')).toHaveLength(3)
  expect(sheet.get('tbody tr th[scope=row]').text()).toContain('Menyampaikan data')
  expect(sheet.get('caption').text()).toBe('Penyebarluasan Data')
})

test('who does not see the drawing reads the symbol in its column and the flow in words', () => {
  const row = mount(SopSheet, { props: { version } }).findAll('tbody tr')[1]!
  expect(row.get('th .sr-only').text()).toBe(
    'Alur: Sesuai: ke langkah 3; Tidak sesuai: kembali ke langkah 1.',
  )
  const [, , produsen, walidata] = row.findAll('td, th')
  expect(produsen!.text()).toBe('')
  expect(walidata!.text()).toBe('Keputusan')
})

test('the flow is drawn once over the table and hidden from screen readers', async () => {
  const sheet = mount(SopSheet, { props: { version } })
  await sheet.vm.$nextTick()
  const drawing = sheet.get('svg.sheet-flow')
  expect(drawing.attributes('aria-hidden')).toBe('true')
  expect(drawing.findAll('.symbol')).toHaveLength(3)
  expect(drawing.findAll('text').map((text) => text.text())).toEqual(['Sesuai', 'Tidaksesuai'])
})

test('what was inferred or is not stated is marked with a word and a reason, until the marks are switched off', async () => {
  const sheet = mount(SopSheet, { props: { version } })
  const rows = sheet.findAll('tbody tr')
  expect(rows[1]!.text()).toContain('disimpulkan: Satuannya terbaca dari baris atas (keyakinan 80 %)')
  expect(rows[2]!.text()).toContain('tidak tercantum')
  await sheet.get('[role=switch]').trigger('click')
  expect(sheet.emitted('update:showsMarks')).toEqual([[false]])
  expect(sheet.text()).not.toContain('keyakinan')
})

test('a running SOP shows where each act stands by a sign and in words, and how often it was opened', async () => {
  const live = new Map([
    ['a', { state: 'done', attempts: 2 }],
    ['b', { state: 'late', attempts: 1 }],
  ] as const)
  const sheet = mount(SopSheet, { props: { version, live } })
  await sheet.vm.$nextTick()
  expect(sheet.findAll('tbody tr')[0]!.text()).toContain('Mulai, Sudah selesai, dibuka 2 kali')
  expect(sheet.findAll('tbody tr')[1]!.text()).toContain('Keputusan, Terlambat')
  expect(sheet.findAll('svg.sheet-flow .sign')).toHaveLength(2)
  expect(sheet.text()).toContain('Sedang dikerjakan')
})

test('rows of one stage share its cell', () => {
  const stage = { key: 'periksa', number: '1', name: 'Pemeriksaan' }
  const staged = {
    ...version,
    steps: version.steps.map((each, row) => (row < 2 ? { ...each, stage } : each)),
  }
  const sheet = mount(SopSheet, { props: { version: staged } })
  expect(sheet.findAll('td.is-stage').map((cell) => [cell.text(), cell.attributes('rowspan')])).toEqual([
    ['1. Pemeriksaan', '2'],
    ['', '1'],
  ])
})

test('the sheet speaks English when asked', async () => {
  language.value = 'en'
  const sheet = mount(SopSheet, { props: { version } })
  expect(sheet.text()).toContain('Flow: Sesuai: to step 3; Tidak sesuai: back to step 1.')
})
