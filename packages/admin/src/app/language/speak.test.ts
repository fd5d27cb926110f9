import { afterEach, expect, test } from 'vitest'
import { language } from './language.ts'
import { speak } from './speak.ts'

const t = speak('probe', {
  greeting: { id: 'Selamat pagi, {name}', en: 'Good morning, {name}' },
  count: { id: '{n} tugas', en: '{n} task | {n} tasks' },
})

afterEach(() => {
  language.value = 'id'
})

test('speaks Indonesian until the reader chooses', () => {
  expect(t('greeting', { name: 'Kepala OPD' })).toBe('Selamat pagi, Kepala OPD')
})

test('speaks English when chosen, tells the document, and remembers it on this device', async () => {
  language.value = 'en'
  expect(t('greeting', { name: 'Kepala OPD' })).toBe('Good morning, Kepala OPD')
  await Promise.resolve()
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('satualur.language')).toBe('en')
})

test('English knows one and many, Indonesian needs only one form', () => {
  expect(t('count', { n: 1 })).toBe('1 tugas')
  language.value = 'en'
  expect([t('count', { n: 1 }), t('count', { n: 3 })]).toEqual(['1 task', '3 tasks'])
})
