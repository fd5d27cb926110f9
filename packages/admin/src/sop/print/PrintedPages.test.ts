import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { printedPages } from './printed-pages.ts'
import PrintedPages from './PrintedPages.vue'

const source = `key: contoh
title: Contoh
roles:
  - { key: produsen, name: Produsen Data }
steps:
  - number: 1
    activity: Mengirim data
    performer: produsen
    waktu: 1 hari
`
const version = (state: string) => ({ source, state, sop: { id: 's1' } })
const told = (state: string) =>
  mount(PrintedPages, {
    props: { pages: printedPages(version(state), 'a4', 'https://satualur.contohkab.go.id'), paper: 'a4' },
  })

test('the preview shows every page that is printed, each with its name', () => {
  const shown = told('EFFECTIVE')
  expect(shown.findAll('[role="img"]').map((page) => page.attributes('aria-label'))).toEqual([
    'Halaman 1 dari 2',
    'Halaman 2 dari 2',
  ])
  expect(shown.text()).toContain('Mengirim data')
  expect(shown.text()).toContain('https://satualur.contohkab.go.id/sop/s1')
})

test('a draft is printed as a draft, and what is in force as itself', () => {
  expect(told('DRAFT').text()).toContain('DRAF')
  expect(told('REVOKED').text()).toContain('DICABUT')
  expect(told('EFFECTIVE').text()).not.toContain('DRAF')
})
