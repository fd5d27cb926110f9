import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { router } from '../../../app/route/router.ts'
import type { DraftEntry } from '../draft/draft.ts'
import HandoverSlot from './HandoverSlot.vue'
import type { Upload } from './upload.ts'

const page = { current: null as ReturnType<typeof open> | null }
afterEach(() => page.current?.unmount())

function open(entries: DraftEntry[] = [], uploads: Upload[] = [], isChecked = false) {
  const slot = mount(HandoverSlot, {
    attachTo: document.body,
    global: { plugins: [router] },
    props: {
      slotOf: {
        artefact: 'daftar',
        text: 'Daftar Data',
        isRequired: false,
        kinds: ['NOTE', 'LINK', 'FILE', 'RESOURCE'],
      },
      modelValue: entries,
      'onUpdate:modelValue': (modelValue: DraftEntry[]) => void slot.setProps({ modelValue }),
      uploads,
      isChecked,
    },
  })
  page.current = slot
  return slot
}
const labelled = (slot: ReturnType<typeof open>, label: string) => slot.get(`[aria-label="${label}"]`)
const state = (slot: ReturnType<typeof open>) => slot.get('[role=status]').text()
const upload = (more: Partial<Upload>): Upload => ({
  id: 'u',
  artefact: 'daftar',
  file: new File(['isi'], 'daftar.xlsx'),
  share: 0,
  state: 'sending',
  refusal: null,
  fault: null,
  cancel: () => {},
  ...more,
})

test('a note is written in place, and the slot is filled once it says something', async () => {
  const slot = open()
  expect(state(slot)).toBe('Belum diisi')
  await labelled(slot, 'Tambah catatan untuk Daftar Data').trigger('click')
  const note = labelled(slot, 'Catatan: Daftar Data')
  expect(document.activeElement).toBe(note.element)
  expect(state(slot)).toBe('Belum diisi')
  await note.setValue('Sudah diperiksa')
  expect(state(slot)).toBe('Terisi')
  expect(slot.props('modelValue')).toMatchObject([{ kind: 'note', text: 'Sudah diperiksa' }])
})

test('a link has an address and a title; a broken address is told once somebody tried to complete', async () => {
  const slot = open()
  await labelled(slot, 'Tambah tautan untuk Daftar Data').trigger('click')
  await labelled(slot, 'Alamat: Daftar Data').setValue('portal kabupaten')
  await labelled(slot, 'Judul (boleh kosong): Daftar Data').setValue('Portal')
  expect(slot.text()).not.toContain('Alamat belum lengkap')
  await slot.setProps({ isChecked: true })
  expect(slot.text()).toContain('Alamat belum lengkap')
  await labelled(slot, 'Alamat: Daftar Data').setValue('portal.kab.go.id')
  expect(slot.text()).not.toContain('Alamat belum lengkap')
})

test('a file that has arrived shows its name and size, and can be removed', async () => {
  const slot = open([{ id: '1', kind: 'file', file: { id: 'f', name: 'daftar.xlsx', size: 48_213 } }])
  expect(slot.text()).toContain('daftar.xlsx')
  expect(slot.text()).toContain('47 KB')
  await labelled(slot, 'Hapus daftar.xlsx').trigger('click')
  expect(slot.props('modelValue')).toEqual([])
})

test('files are taken from a paste and from a drop', async () => {
  const slot = open()
  const file = new File(['isi'], 'gambar.png')
  await slot.get('[role=group]').trigger('paste', { clipboardData: { files: [file] } })
  expect(slot.emitted('files')).toEqual([[[file]]])
  const dataTransfer = { files: [file], items: [{ kind: 'file', type: 'image/png' }], types: ['Files'] }
  await slot.get('[role=group]').trigger('dragenter', { dataTransfer })
  expect(slot.text()).toContain('Lepaskan berkas di sini')
  await slot.get('[role=group]').trigger('drop', { dataTransfer })
  expect(slot.emitted('files')).toHaveLength(2)
})

test('words that are pasted into a note stay there', async () => {
  const slot = open([{ id: '1', kind: 'note', text: '' }])
  await labelled(slot, 'Catatan: Daftar Data').trigger('paste', { clipboardData: { files: [] } })
  expect(slot.emitted('files')).toBeUndefined()
})

test('an upload shows how far it is', () => {
  const slot = open([], [upload({ share: 0.45 })])
  expect(state(slot)).toBe('Mengunggah 45 %')
  expect(slot.get('[role=progressbar]').attributes('aria-valuenow')).toBe('45')
  expect(slot.find('[aria-label="Batalkan unggahan daftar.xlsx"]').exists()).toBe(true)
})

test('a refused file says why; one that did not arrive can be sent again', async () => {
  const slot = open([], [upload({ state: 'refused', refusal: 'Jenis berkas ini tidak diterima.' })])
  expect(slot.get('[role=alert]').text()).toContain('Jenis berkas ini tidak diterima.')
  await slot.setProps({
    uploads: [upload({ state: 'failed', fault: { code: 'HTTP-502', isOffline: true } })],
  })
  expect(slot.get('[role=alert]').text()).toContain('HTTP-502')
  const again = slot.findAll('button').find((button) => button.text() === 'Unggah lagi')
  await again!.trigger('click')
  expect(slot.emitted('retry')).toHaveLength(1)
})
