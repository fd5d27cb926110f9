import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import IdentityBlock from './IdentityBlock.vue'

const header = {
  annex: null,
  unit: ['PEMERINTAH KOTA CONTOH', 'DINAS KOMUNIKASI'],
  number: null,
  madeOn: { date: '2024-02-26', text: null },
  revisedOn: { date: null, text: '-' },
  ratifiedOn: null,
  effectiveOn: null,
  ratifiedBy: { position: 'KEPALA DINAS', name: 'Pejabat Pengesah', rank: null, nip: '1981 2000' },
  legalBasis: ['Undang-Undang Nomor 14', 'Peraturan Presiden Nomor 39'],
  qualifications: [],
  related: [],
  equipment: ['ATK'],
  warnings: [],
  records: [],
  marks: [{ cell: 'number', mark: { kind: 'MISSING', why: 'Kosong pada lembar.', confidence: null } }],
}
const block = (more: object = {}) =>
  mount(IdentityBlock, {
    props: { version: { id: 'v', title: 'Penyebarluasan Data', header } as never, showsMarks: true, ...more },
  })
const cell = (of: ReturnType<typeof block>, label: string) =>
  of
    .findAll('.identity-cell')
    .find((each) => each.get('dt').text() === label)!
    .get('dd')

test('the block has the cells of the official form in its order', () => {
  expect(
    block()
      .findAll('dt')
      .map((label) => label.text()),
  ).toEqual([
    'Nomor SOP',
    'Tanggal Pembuatan',
    'Tanggal Revisi',
    'Tanggal Pengesahan',
    'Tanggal Efektif',
    'Disahkan oleh',
    'Nama SOP',
    'Dasar Hukum',
    'Kualifikasi Pelaksana',
    'Keterkaitan',
    'Peralatan/Perlengkapan',
    'Peringatan',
    'Pencatatan dan Pendataan',
  ])
})

test('dates are written out or left as printed, the signature stands line by line', () => {
  const shown = block()
  expect(cell(shown, 'Tanggal Pembuatan').text()).toBe('26 Februari 2024')
  expect(cell(shown, 'Tanggal Revisi').text()).toBe('-')
  expect(
    cell(shown, 'Disahkan oleh')
      .findAll('p')
      .map((line) => line.text()),
  ).toEqual(['KEPALA DINAS', 'Pejabat Pengesah', 'NIP 1981 2000'])
})

test('several items are a numbered list, one is a sentence', () => {
  const shown = block()
  expect(cell(shown, 'Dasar Hukum').findAll('ol > li')).toHaveLength(2)
  expect(cell(shown, 'Peralatan/Perlengkapan').find('ol').exists()).toBe(false)
})

test('what is not stated is told with its reason, until the marks are switched off', () => {
  expect(cell(block(), 'Nomor SOP').text()).toContain('tidak tercantum: Kosong pada lembar')
  expect(cell(block({ showsMarks: false }), 'Nomor SOP').text()).toBe('–')
})

test('the cell that the reader is led to is marked and has the focus', () => {
  const shown = mount(IdentityBlock, {
    attachTo: document.body,
    props: { version: { id: 'v', title: 'P', header } as never, showsMarks: true, spotlit: 'legalBasis' },
  })
  expect(shown.get('[data-spotlit] dt').text()).toBe('Dasar Hukum')
  expect(document.activeElement?.textContent).toContain('Dasar Hukum')
  shown.unmount()
})
