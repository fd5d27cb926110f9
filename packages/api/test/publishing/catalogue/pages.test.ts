import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import type { WrittenRegency } from '../../written-regency.ts'
import { writtenRegency } from '../../written-regency.ts'
import { openedCatalogue, released, withdrawn, writtenDataset } from './released.ts'

let open: OpenHouse
let regency: WrittenRegency
let home: string
let dataset: string
beforeAll(async () => {
  open = await openHouse()
  regency = await writtenRegency(open.owner)
  home = `/katalog/${await openedCatalogue(open, regency)}`
  dataset = await writtenDataset(open, regency, { key: 'ibu-hamil', title: 'Kunjungan Ibu Hamil' })
})
afterAll(() => open?.close())

const read = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(open.url + path, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

describe('a public catalogue', () => {
  it('shows what is released, with its files, first rows, metadata and provenance', async () => {
    await released(open, regency, {
      dataset,
      title: 'Kunjungan Ibu Hamil',
      text: 'Puskesmas,Jumlah\nMojosari,12\n',
    })
    expect((await read(home)).text).toContain('Kunjungan Ibu Hamil')
    const page = await read(`${home}/ibu-hamil`)
    expect(page.status).toBe(200)
    for (const told of [
      'Mojosari',
      'Januari 2026',
      'Kunjungan pemeriksaan kehamilan',
      '067/12/2025',
      'Kepala Dinas Kesehatan',
    ])
      expect(page.text).toContain(told)
    const file = await read(`${home}/berkas/ibu-hamil/kunjungan-ibu-hamil_2026-01.csv`)
    expect(file.text).toBe('Puskesmas,Jumlah\nMojosari,12\n')
  })
})
