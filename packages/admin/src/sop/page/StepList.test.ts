import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import type { SheetStep, SheetVersion } from '../sheet/sheet-version.ts'
import StepList from './StepList.vue'

const step = (key: string, more: Partial<SheetStep> = {}): SheetStep => ({
  key,
  number: key,
  activity: `Kegiatan ${key}`,
  needs: [{ text: 'Data' }],
  waktu: { text: '1 hari' },
  yields: [{ text: 'Data' }],
  acts: [{ key, kind: 'PROCESS', performers: [{ key: 'walidata' }], outcomes: [] }],
  marks: [],
  ...more,
})
const list = (steps: SheetStep[], more: object = {}) => {
  const version: SheetVersion = { title: 'P', roles: [{ key: 'walidata', name: 'Walidata' }], steps }
  return mount(StepList, { props: { version, showsMarks: true, ...more } })
}

test('each step is a card under its activity, and says its cells by name', () => {
  const card = list([step('1')]).get('article')
  expect(card.get('[role=heading]').text()).toBe('1.Kegiatan 1')
  expect(card.findAll('dt').map((label) => label.text())).toEqual([
    'Pelaksana',
    'Kelengkapan',
    'Waktu baku',
    'Output',
    'Alur',
  ])
})

test('a row without a printed number is called by its place, as the flow calls it', () => {
  expect(
    list([step('1'), step('b', { number: null })])
      .findAll('article')[1]!
      .text(),
  ).toMatch(/^Baris 2/)
})

test('a stage is named once, above its first step', () => {
  const stage = { key: 's', number: '1', name: 'Perencanaan' }
  const heads = list([step('1', { stage }), step('2', { stage }), step('3')]).findAll('h2')
  expect(heads.map((head) => head.text())).toEqual(['1. Perencanaan'])
})

test('without the marks, an empty cell is left out; with them it says why it is empty', async () => {
  const waktu = { cell: 'waktu', mark: { kind: 'MISSING' as const, why: 'Kosong pada lembar.' } }
  const shown = list([step('1', { waktu: { text: null }, marks: [waktu] })])
  expect(shown.text()).toContain('tidak tercantum: Kosong pada lembar')
  await shown.setProps({ showsMarks: false })
  expect(shown.text()).not.toContain('Waktu baku')
})
