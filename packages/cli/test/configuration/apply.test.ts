import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { regencyFile, sopFile } from '../../../api/test/configuration/files.ts'
import { openHouse, type OpenHouse } from '../../../api/test/open-house.ts'
import { buildServer } from '../../launch/build.mjs'
import { personAt } from './commands.ts'
import { exportedRegency, regencyWith, sop, versionsOf } from './exported-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  await buildServer()
  open = await openHouse()
})
afterAll(() => open?.close())

describe('a changed waktu', () => {
  test('is told by diff, tried by a dry run, applied as a new version, and exported', async () => {
    const { regency, admin } = await exportedRegency(open)
    expect(await admin.satualur('diff')).toMatchObject({
      code: 0,
      told: 'Tidak ada perbedaan.\nNo differences.\n',
    })
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari # menurut rapat')

    const differing = await admin.satualur('diff')
    expect(differing.code).toBe(1)
    expect(differing.told).toMatch(
      /^~ SOP unggah-data \(Unggah Data Sektoral\): versi 2, .+: 1 waktu berubah\n/,
    )
    expect(differing.told).toContain('    Langkah 1: waktu baku berubah dari 3 hari menjadi 5 hari.\n')

    const before = await admin.read('satualur.lock.yaml')
    expect(await admin.satualur('apply', '--dry-run')).toMatchObject({
      code: 0,
      told: expect.stringContaining('Tidak ada yang diubah (--dry-run).'),
    })
    expect(await versionsOf(regency)).toEqual([1])
    expect(await admin.read('satualur.lock.yaml')).toBe(before)

    const { code, told } = await admin.satualur('apply', '--yes', '--json')
    expect([code, JSON.parse(told)]).toMatchObject([
      0,
      {
        isApplied: true,
        versions: [{ number: 2, sop: { key: 'unggah-data' } }],
        plan: [{ action: 'CHANGE' }],
      },
    ])
    expect(await versionsOf(regency)).toEqual([2, 1])
    expect((await admin.satualur('diff')).code).toBe(0)
    const files = await admin.files()
    expect((await admin.satualur('export')).code).toBe(0)
    expect(await admin.files()).toEqual(files)
  })

  test('is told in English on an English terminal, and to programs as JSON', async () => {
    const { admin } = await regencyWith(open, { env: { LANG: 'en_GB.UTF-8' } })
    await admin.satualur('export')
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    const { code, told } = await admin.satualur('diff', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(told)).toMatchObject({
      isDifferent: true,
      hasMoved: false,
      plan: [{ action: 'CHANGE', kind: 'SOP', changes: [expect.stringContaining('from 3 hari to 5 hari')] }],
    })
  })

  test('is applied alone, of one SOP among so many that they could not be sent together', async () => {
    const long = 'Peraturan tentang tata cara yang panjang. '.repeat(150)
    const sources = Array.from({ length: 50 }, (_, at) =>
      sopFile().replace('key: unggah-data', `key: sop-${at}`).replace('Satu Data Indonesia]', `${long}]`),
    )
    const { admin } = await regencyWith(open, { file: regencyFile(''), sources })
    await admin.satualur('export')
    expect(Object.values(await admin.files()).join('').length).toBeGreaterThan(300_000)
    await admin.replace('sop-7.sop.yaml', 'waktu: 3 hari', 'waktu: 5 hari')
    const differing = await admin.satualur('diff')
    expect([differing.code, differing.told.match(/^\S/gm)]).toEqual([1, ['~']])
    expect((await admin.satualur('apply', '--prune', '--yes')).code).toBe(0)
    expect(await admin.satualur('diff')).toMatchObject({ code: 0 })
  })

  test('is not applied without a yes', async () => {
    const { regency, admin } = await exportedRegency(open)
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    const { code, beside } = await admin.satualur('apply')
    expect([code, beside]).toEqual([2, expect.stringContaining('Tanpa terminal, jawab dengan --yes.')])
    expect(await versionsOf(regency)).toEqual([1])
  })

  test('is refused when somebody else has applied in between', async () => {
    const { regency, emailOf, admin } = await exportedRegency(open)
    const other = await personAt(open, { email: emailOf('admin') })
    await other.satualur('export')
    await other.replace('regency.yaml', 'Dinas Kesehatan\n', 'Dinas Kesehatan dan KB\n')
    expect((await other.satualur('apply', '--yes')).code).toBe(0)

    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    for (const words of [['--yes'], ['--dry-run']]) {
      const { code, beside } = await admin.satualur('apply', ...words)
      expect([code, beside]).toEqual([3, expect.stringContaining('telah berubah sejak berkas ini diekspor')])
    }
    expect(await versionsOf(regency)).toEqual([1])
    expect((await admin.satualur('diff')).told).toContain('Server telah berubah sejak ekspor terakhir')

    const mine = await admin.read(sop)
    await admin.satualur('export', '--yes')
    await admin.write(sop, mine)
    expect((await admin.satualur('apply', '--yes')).code).toBe(0)
    expect(await admin.read('regency.yaml')).toContain('Dinas Kesehatan dan KB')
  })
})

describe('what the files leave out', () => {
  test('is taken away by --prune alone, and diff tells it beforehand', async () => {
    const { regency, admin } = await exportedRegency(open)
    await admin.replace('regency.yaml', /datasets:\n( .+\n)+/, '')
    expect((await admin.satualur('apply', '--yes')).told).toContain('Server sudah sama dengan berkas ini.')
    const differing = await admin.satualur('diff')
    expect([differing.code, differing.told]).toEqual([1, expect.stringMatching(/^- Dataset imunisasi/)])
    expect((await admin.satualur('apply', '--prune', '--yes')).code).toBe(0)
    expect((await admin.satualur('diff')).code).toBe(0)
    const { rowCount } = await open.owner.query('select from dataset where regency_id = $1', [regency.id])
    expect(rowCount).toBe(0)
  })
})
