import type { ImitationPortal } from '@satualur/ckan/imitation'
import type { Desk } from './a-desk.ts'
import { fillIn } from './fill-in.ts'

/** Every month a run, as soon as the month is over. */
export async function schedulesIt(admin: Desk): Promise<void> {
  await admin.presses('Jadwalkan')
  const dialog = await admin.reads('dialog', 'Jadwal pelaksanaan')
  await fillIn(dialog, { SOP: 'Input Data pada Portal Satu Data Palapa', 'Hari kemudian': '0' })
  await dialog.getByRole('button', { name: 'Simpan jadwal' }).click()
  await admin.readsText(/^Berikutnya 1 Juli 2026, untuk Juni 2026/)
}

export async function setsThePortal(admin: Desk, { address, tokens }: ImitationPortal): Promise<void> {
  await admin.presses('Pengaturan', 'link')
  await admin.presses(/^Portal data/, 'link')
  await fillIn(admin.page.getByRole('main'), {
    'Alamat portal': address,
    'Organisasi pada portal': 'kominfo',
    'Token API': tokens.editor,
    'Lisensi data': 'cc-by',
  })
  await admin.presses('Uji sambungan')
  await admin.readsText(/CKAN 2\.11\.6/)
  await admin.presses('Simpan')
  await admin.readsText('Portal tersimpan')
}

export async function opensTheCatalogue(admin: Desk): Promise<void> {
  await admin.presses('Pengaturan', 'link')
  await admin.presses(/^Katalog publik/, 'link')
  await admin.page.getByRole('switch', { name: 'Katalog terbuka untuk umum' }).click()
  await admin.presses('Simpan')
  await admin.readsText('Katalog tersimpan')
}

/** Two columns, typed; answers the template that comes of them. */
export async function laysDownTheFormat(walidata: Desk): Promise<Buffer> {
  const page = walidata.page.getByRole('main')
  await walidata.presses('Tetapkan format tabel', 'link')
  await walidata.readsText('Belum ada format tabel')
  await walidata.presses('Tambah kolom')
  await fillIn(page, { 'Nama, kolom 1': 'kecamatan', 'Judul, kecamatan': 'Kecamatan' })
  await page.getByRole('checkbox', { name: 'Kunci, kecamatan' }).click()
  await walidata.presses('Tambah kolom')
  await fillIn(page, { 'Nama, kolom 2': 'produksi', 'Judul, produksi': 'Produksi' })
  await fillIn(page, { 'Jenis, produksi': 'Bilangan', 'Satuan, produksi': 'ton' })
  await page.getByRole('checkbox', { name: 'Wajib, produksi' }).click()
  await walidata.presses(/^Batasan kolom produksi/)
  await fillIn(page, { 'Paling kecil': '0' })
  await walidata.presses('Simpan format')
  await walidata.readsText('Revisi 1')
  return walidata.downloadsBytes('Unduh templat Excel')
}
