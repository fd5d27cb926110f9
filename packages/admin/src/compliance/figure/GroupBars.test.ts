import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { router } from '../../app/route/router.ts'
import type { FiguresFragment } from '../../generated/graphql.ts'
import { anyFigures } from './any-figures.ts'
import GroupBars from './GroupBars.vue'

const bars = (rows: { key: string; name: string; figures: FiguresFragment }[]) =>
  mount(GroupBars, {
    props: {
      rows,
      runsOf: (key: string) => (key === 'o1' ? { opd: key } : null),
      cellOf: (key: string) => (key === 'o1' ? { opd: key } : null),
    },
    global: { plugins: [router] },
  })

test('a bar says in words what it draws', () => {
  const [first, second] = bars([
    { key: 'o1', name: 'Dinas Kesehatan', figures: anyFigures(60, 20, { open: 3 }) },
    { key: 'o2', name: 'Dinas Pertanian', figures: anyFigures(0, 0, { closed: 4, untimed: 4 }) },
  ]).findAll('li')
  expect(first!.text()).toContain('20 dari 80 terlambat · 3 masih terbuka')
  expect(first!.text()).toContain('75 %')
  expect(second!.text()).toContain('4 tanpa waktu baku')
  expect(second!.text()).toContain('–')
})

test('the longest bar is that of the most timed tasks, and its late part is the late share of it', () => {
  const [first, second] = bars([
    { key: 'o1', name: 'Dinas Kesehatan', figures: anyFigures(60, 20) },
    { key: 'o2', name: 'Dinas Pertanian', figures: anyFigures(40, 0) },
  ]).findAll('li')
  const widths = (row: typeof first) => row!.findAll('[style]').map((part) => part.attributes('style'))
  expect(widths(first)).toEqual(['width: 75%;', 'width: 25%;'])
  expect(widths(second)).toEqual(['width: 50%;', 'width: 0%;'])
})

test('its name narrows the question to it, and its runs can be opened where the list can tell them apart', async () => {
  const shown = bars([
    { key: 'o1', name: 'Dinas Kesehatan', figures: anyFigures(60, 20) },
    { key: 's1:periksa', name: 'langkah 5', figures: anyFigures(1, 1) },
  ])
  await shown
    .findAll('button')
    .find((button) => button.text() === 'langkah 5')!
    .trigger('click')
  expect(shown.emitted('pick')).toEqual([['s1:periksa']])
  const links = shown.findAll('a').map((link) => [link.attributes('aria-label'), link.attributes('href')])
  expect(links).toContainEqual(['Pelaksanaan: Dinas Kesehatan', '/pelaksanaan?opd=o1'])
  expect(links).toHaveLength(2)
})

test('what it says opens the tasks that it tells of', () => {
  const shown = bars([{ key: 'o1', name: 'Dinas Kesehatan', figures: anyFigures(60, 20, { open: 3 }) }])
  const links = shown.findAll('a').map((link) => [link.text(), link.attributes('href')])
  expect(links).toContainEqual(['20 dari 80 terlambat', expect.stringContaining('tasks=late&tasks-opd=o1')])
  expect(links).toContainEqual(['3 masih terbuka', expect.stringContaining('tasks=open&tasks-opd=o1')])
})

test('of a group that is too small to be told, it says so instead of zeros', () => {
  const [row] = bars([
    { key: 'k1', name: 'Kabupaten Batang', figures: anyFigures(0, 0, { isSuppressed: true }) },
  ]).findAll('li')
  expect(row!.text()).toContain('Terlalu sedikit tugas untuk ditampilkan')
  expect(row!.text()).not.toContain('0 dari')
})

test('of many groups the worst twelve are shown until all are asked for', async () => {
  const many = Array.from({ length: 20 }, (_, at) => ({
    key: `o${at + 1}`,
    name: `OPD ${at}`,
    figures: anyFigures(1, 1),
  }))
  const shown = bars(many)
  expect(shown.findAll('li')).toHaveLength(12)
  await shown
    .findAll('button')
    .find((button) => button.text() === 'Tampilkan semua (20)')!
    .trigger('click')
  expect(shown.findAll('li')).toHaveLength(20)
})
