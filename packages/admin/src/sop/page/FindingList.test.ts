import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { router } from '../../app/route/router.ts'
import FindingList from './FindingList.vue'

const finding = (severity: string, message: string, place: { step?: string; headerCell?: string } = {}) => ({
  severity,
  message,
  step: null,
  headerCell: null,
  ...place,
})
const list = (...findings: object[]) =>
  mount(FindingList, {
    props: { version: { id: 'v', findings } as never },
    global: { plugins: [router] },
  })

// The part is mounted by itself, so the address may be any that opens without a session.
beforeEach(() => router.replace('/undangan/x?versi=v'))

test('a finding leads to its row, and the address keeps where', async () => {
  const findings = list(finding('WARNING', 'Langkah 3: waktu belum diisi.', { step: '3' }))
  await findings.get('button').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ versi: 'v', langkah: '3' })
})

test('a finding of the identity block leads there, away from a row', async () => {
  await router.replace('/undangan/x?langkah=3')
  const findings = list(finding('WARNING', 'Nomor SOP belum diisi.', { headerCell: 'number' }))
  await findings.get('button').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ identitas: 'number' })
})

test('the severity is told in words, and a finding without a place is no button', () => {
  const findings = list(finding('ERROR', 'Tidak ada akhir.'))
  expect(findings.get('[role=img]').attributes('aria-label')).toBe('Harus diperbaiki')
  expect(findings.find('button').exists()).toBe(false)
})

test('a long list is folded until asked for, notes of the reading apart from it', async () => {
  const warnings = Array.from({ length: 11 }, (_, at) => finding('WARNING', `Temuan ${at + 1}`))
  const findings = list(...warnings, finding('NOTE', 'Salah ketik pada judul.'))
  const shown = () => findings.findAll('section > ul > li').map((line) => line.text())
  expect(shown()).toHaveLength(8)
  await findings
    .findAll('button')
    .find((each) => each.text() === 'Tampilkan semua (11)')!
    .trigger('click')
  expect(shown()).toHaveLength(11)
  expect(findings.get('details').text()).toContain('Salah ketik pada judul.')
})

test('no findings is told as good news', () => {
  expect(list(finding('NOTE', 'Salah ketik.')).get('p').text()).toContain('dapat dijalankan sampai selesai')
})
