import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import DueText from './DueText.vue'

afterEach(() => {
  language.value = 'id'
})

test('time left is told in working days and hours, with the due instant for those who ask', () => {
  const due = mount(DueText, {
    props: { standing: 'ON_TIME', remainingMinutes: 2 * 450 + 180, dueAt: '2026-11-20T07:05:00Z' },
  })
  expect(due.text()).toBe('sisa 2 hari 3 jam kerja, Batas 20 November 2026 14.05 WIB')
  expect(due.attributes('title')).toBe('Batas 20 November 2026 14.05 WIB')
})

test('overdue time is told without a minus sign', () => {
  const due = mount(DueText, { props: { standing: 'LATE', remainingMinutes: -310 } })
  expect(due.text()).toBe('terlambat 5 jam 10 menit kerja')
})

test('a task without a standard time says so', () => {
  expect(mount(DueText, { props: { standing: 'UNTIMED' } }).text()).toBe('Tanpa batas waktu')
})

test('the words follow the language while on screen', async () => {
  const due = mount(DueText, { props: { standing: 'ON_TIME', remainingMinutes: 60 } })
  language.value = 'en'
  await due.vm.$nextTick()
  expect(due.text()).toBe('1 working hour left')
})

test('a provisional count is marked with a reason that a screen reader tells', () => {
  const due = mount(DueText, { props: { standing: 'ON_TIME', remainingMinutes: 60, isProvisional: true } })
  expect(due.get('[role=img]').attributes('aria-label')).toContain('sementara')
})

test('time that runs out is told in words, not by its colour alone', () => {
  const due = mount(DueText, { props: { standing: 'AT_RISK', remainingMinutes: 95 } })
  expect(due.text()).toBe('Mendekati batas, sisa 1 jam 35 menit kerja')
})

test('time that stands still says so, and how much of it is left', () => {
  const due = mount(DueText, { props: { standing: 'PAUSED', remainingMinutes: 95 } })
  expect(due.text()).toBe('Dijeda, sisa 1 jam 35 menit kerja')
})

test('what is due before the office opens again is told by its instant, not as if it were due now', () => {
  const props = { standing: 'ON_TIME', remainingMinutes: 0, dueAt: '2099-11-22T21:46:00Z' } as const
  expect(mount(DueText, { props: { ...props, isDueTold: true } }).text()).toBe(
    'batas 23 Nov 04.46, di luar jam kerja',
  )
  const past = { ...props, dueAt: '2020-11-22T21:46:00Z' }
  expect(mount(DueText, { props: { ...past, standing: 'LATE' } }).text()).toContain('kurang dari 1 menit')
})
