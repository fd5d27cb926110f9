import type { Desk } from './a-desk.ts'
import { coffee } from './coffee-harvest.ts'
import { fillIn } from './fill-in.ts'

export async function proposesCoffee(producer: Desk): Promise<void> {
  await producer.presses('Dataset', 'link')
  await producer.presses('Daftar Data', 'link')
  await producer.presses('Usulkan data')
  const dialog = await producer.reads('dialog', 'Usulkan data')
  await fillIn(dialog, coffee.proposal)
  await dialog.getByRole('button', { name: 'Usulkan', exact: true }).click()
  await producer.readsText('Usulan tersimpan')
}

/** The Forum's agreement, and then the decree, each with its number. */
export async function setsCoffeeByDecree(admin: Desk): Promise<void> {
  await admin.presses('Dataset', 'link')
  await admin.presses('Daftar Data', 'link')
  await admin.page.getByRole('checkbox', { name: `Pilih ${coffee.title}` }).click()
  const dialog = admin.page.getByRole('dialog')
  await admin.presses('Sepakati')
  await fillIn(dialog, { 'Nomor berita acara Forum': 'BA/12/FSDP/2026' })
  await dialog.getByRole('checkbox', { name: coffee.title }).click()
  await dialog.getByRole('button', { name: 'Sepakati', exact: true }).click()
  await admin.readsText('Kesepakatan tersimpan')
  await admin.presses('Tetapkan')
  await fillIn(dialog, { 'Nomor keputusan': '188/412/HK/416-012/2026' })
  await dialog.getByRole('button', { name: 'Tetapkan', exact: true }).click()
  await admin.readsText('1 data ditetapkan')
}

/** From the list to the dataset that the decree has made. */
export async function goesToCoffee(desk: Desk): Promise<void> {
  await desk.presses(coffee.title, 'link')
  await desk.presses('Tentang dataset', 'link')
}

export async function describesCoffee(producer: Desk): Promise<void> {
  await producer.presses('Metadata', 'link')
  await producer.readsText('Belum boleh tayang')
  const page = producer.page.getByRole('main')
  await fillIn(page, coffee.standard)
  await producer.presses('Simpan')
  await producer.readsText('Kelengkapan 100 dari 100')
  await producer.presses('Isi Metadata Statistik Variabel (MS-Var)')
  await fillIn(page, coffee.variable)
  await producer.presses('Simpan')
  await producer.readsText('Boleh tayang')
}
