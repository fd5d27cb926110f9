import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { files, regencyWithData } from '../../../api/test/configuration/dataset-files.ts'
import { openHouse, type OpenHouse } from '../../../api/test/open-house.ts'
import { buildServer } from '../../launch/build.mjs'
import { regencyWith } from './exported-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  await buildServer()
  open = await openHouse()
})
afterAll(() => open?.close())

describe('files of datasets', () => {
  test('are applied from a folder, come back with their schemas, and then change nothing', async () => {
    const { admin } = await regencyWith(open, { file: regencyWithData })
    expect((await admin.satualur('export')).code).toBe(0)
    for (const { name, text } of files) await admin.write(name, text)
    const applied = await admin.satualur('apply', '--yes')
    expect(applied).toMatchObject({ code: 0, beside: '' })
    expect(applied.told).toContain('+ Format tabel gizi (Status Gizi): format tabel revisi 1: 2 kolom')
    expect(applied.told).toContain('+ Daftar Data 2026 (Daftar Data 2026): 3 butir beserta riwayatnya')
    expect((await admin.satualur('export')).code).toBe(0)
    const first = await admin.files()
    expect(first['gizi.metadata.yaml']).toMatch(
      /^# yaml-language-server: \$schema=schema\/metadata\.schema\.json\n/,
    )
    expect(first['gizi.table.json']).toMatch(/^\{\n {2}"fields": \[\n/)
    expect(await admin.satualur('diff')).toMatchObject({ code: 0, beside: '' })
    expect((await admin.satualur('apply', '--prune')).told).toContain('Server sudah sama')
    await admin.satualur('export')
    expect(await admin.files()).toEqual(first)
    expect(await admin.satualur('lint')).toMatchObject({ code: 0 })
  })

  test('that cannot be are told with their line, without a server and by it', async () => {
    const { admin } = await regencyWith(open, { file: regencyWithData })
    await admin.satualur('export')
    await admin.write('gizi.table.json', '{\n  "fields": [\n    { "name": "a", "type": "teks" }\n  ]\n}\n')
    await admin.write('gizii.class.yaml', 'decisions: []\n')
    await admin.write('gizi.tabel.json', '{}')
    const told = await admin.satualur('lint')
    expect(told.code).toBe(1)
    expect(told.told).toContain('gizi.tabel.json:1:1: peringatan: Berkas dengan nama ini tidak dibaca')
    expect(told.told).toContain('gizi.table.json:3:28: kesalahan: Di sini harus ada salah satu jenis kolom')
    expect(told.told).toContain(
      'gizii.class.yaml:1:1: kesalahan: Dataset `gizii` tidak ada; maksud Anda `gizi`?',
    )
    const refused = await admin.satualur('apply', '--yes')
    expect(refused).toMatchObject({ code: 1 })
  })
})
