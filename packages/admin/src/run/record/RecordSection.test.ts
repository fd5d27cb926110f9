import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import { router } from '../../app/route/router.ts'
import RecordSection from './RecordSection.vue'

const record = (id: string, isCurrent: boolean) => ({
  ...{ __typename: 'RunRecord', id, isCurrent, code: `CODE-${id}`, issuedAt: '2026-03-02T04:05:00Z' },
  issuedBy: { __typename: 'Person', id: 'p', name: 'Kepala Bidang' },
  pdf: `/records/${id}/record.pdf`,
})

afterEach(() => {
  language.value = 'id'
})

test('who reads the page in English is told that the record itself is in Indonesian, and by which law', () => {
  language.value = 'en'
  const run = { __typename: 'Run', id: 'r1', records: [] }
  const section = mount(RecordSection, {
    props: { run: run as never, mayIssue: true },
    global: { plugins: [router] },
  })
  expect(section.text()).toContain('issued in Indonesian, as the law asks of official documents (Law 24/2009')
  section.unmount()
})

test('records are offered for printing, also those after which the run has gone on', () => {
  const run = { __typename: 'Run', id: 'r1', records: [record('b2', true), record('b1', false)] }
  const section = mount(RecordSection, {
    props: { run: run as never, mayIssue: true },
    global: { plugins: [router] },
  })
  const [current, former] = section.findAll('li')
  expect(current!.text()).not.toContain('telah berlanjut')
  expect(former!.text()).toContain('Pelaksanaan telah berlanjut sejak itu')
  expect(former!.findAll('a').map((link) => link.attributes('href'))).toEqual([
    ...['/verifikasi/CODE-b1', '/records/b1/record.pdf?paper=f4', '/records/b1/record.pdf?paper=a4'],
  ])
  section.unmount()
})
