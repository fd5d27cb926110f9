import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  configuredRegency,
  type ConfiguredRegency,
} from '../../../api/test/configuration/configured-regency.ts'
import { regencyFile, sopFile } from '../../../api/test/configuration/files.ts'
import { openHouse, type OpenHouse } from '../../../api/test/open-house.ts'
import { asked } from '../../../api/test/reader.ts'
import { buildServer } from '../../launch/build.mjs'
import { password, personAt } from './commands.ts'

let open: OpenHouse
beforeAll(async () => {
  await buildServer()
  open = await openHouse()
})
afterAll(() => open?.close())

const sop = 'unggah-data.sop.yaml'

/** A port that somebody has just given back. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

let made = 0

/** A regency whose people are known in no other one, and its admin in an empty folder. */
async function regencyWith(env: Record<string, string> = {}) {
  const domain = `@satu${++made}.contoh.id`
  const file = regencyFile().replaceAll('@contoh.id', domain)
  const regency = await configuredRegency(open, { file, password, isSample: true })
  const emailOf = (name: string) => `${name}${domain}`
  return { regency, emailOf, admin: await personAt(open, { email: emailOf('admin') }, env) }
}

/** The same with an admin who has exported it. */
async function exportedRegency() {
  const { regency, emailOf, admin } = await regencyWith()
  expect(await admin.satualur('export')).toMatchObject({ code: 0, beside: '' })
  return { regency, emailOf, admin }
}

async function versionsOf({ admin }: ConfiguredRegency): Promise<number[]> {
  const { sops } = await asked<{ sops: { nodes: { versions: { number: number }[] }[] } }>(
    admin,
    '{ sops { nodes { versions { number } } } }',
  )
  return sops.nodes.flatMap(({ versions }) => versions.map(({ number }) => number))
}

const sessionsOf = async ({ id }: ConfiguredRegency) =>
  (await open.owner.query('select from session where regency_id = $1', [id])).rowCount

describe('exporting', () => {
  test('writes the files, their schemas and a lock; applied again they come back the same to the byte', async () => {
    const { regency, admin } = await exportedRegency()
    const first = await admin.files()
    expect(Object.keys(first)).toEqual([
      'regency.yaml',
      'satualur.lock.yaml',
      'schema/regency.schema.json',
      'schema/sop.schema.json',
      sop,
    ])
    expect(first['regency.yaml']).toBe(
      `# yaml-language-server: $schema=schema/regency.schema.json\n${regency.file.replace(/zone: .+\n/, '$&isSample: true\n')}`,
    )
    expect(first[sop]).toBe(`# yaml-language-server: $schema=schema/sop.schema.json\n${sopFile()}`)
    expect(JSON.parse(first['schema/sop.schema.json']!)).toMatchObject({ $id: 'urn:satualur:sop' })

    expect(await admin.satualur('apply', '--prune')).toMatchObject({
      code: 0,
      told: expect.stringContaining('Server sudah sama dengan berkas ini.'),
    })
    expect(await versionsOf(regency)).toEqual([1])
    expect(await admin.satualur('export')).toMatchObject({ code: 0 })
    expect(await admin.files()).toEqual(first)
  })

  test('into another folder is as good, and told to programs as JSON', async () => {
    const { admin, regency } = await exportedRegency()
    const { code, told } = await admin.satualur('export', '--to', 'arsip', '--json')
    expect([code, JSON.parse(told)]).toMatchObject([
      0,
      { regency: regency.key, digest: expect.stringMatching(/^[0-9a-f]{64}$/), strays: [] },
    ])
    expect(JSON.parse(told).files).toEqual([
      { name: 'regency.yaml', state: 'new' },
      { name: sop, state: 'new' },
    ])
    expect(await admin.read('arsip/regency.yaml')).toBe(await admin.read('regency.yaml'))
  })

  test('does not write over what was edited and never applied, unless that is meant', async () => {
    const { admin } = await exportedRegency()
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    const edited = await admin.read(sop)
    const refused = await admin.satualur('export')
    expect(refused).toMatchObject({ code: 2, beside: expect.stringContaining(`belum diterapkan: ${sop}`) })
    expect(await admin.read(sop)).toBe(edited)
    expect((await admin.satualur('export', '--yes')).code).toBe(0)
    expect(await admin.read(sop)).toContain('waktu: 3 hari')
  })

  test('names files of SOPs that the server does not have', async () => {
    const { admin } = await exportedRegency()
    await admin.write('lama.sop.yaml', sopFile())
    expect((await admin.satualur('export')).told).toContain('lama.sop.yaml: tidak ada di server')
  })

  test('signs out again, also after a refusal', async () => {
    const { regency, emailOf, admin } = await exportedRegency()
    const before = await sessionsOf(regency)
    await admin.satualur('diff')
    const reader = await personAt(open, { email: emailOf('pembaca') })
    expect((await reader.satualur('export')).code).toBe(3)
    expect(await sessionsOf(regency)).toBe(before)
  })
})

describe('a changed waktu', () => {
  test('is told by diff, tried by a dry run, applied as a new version, and exported', async () => {
    const { regency, admin } = await exportedRegency()
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
    const { admin } = await regencyWith({ LANG: 'en_GB.UTF-8' })
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

  test('is not applied without a yes', async () => {
    const { regency, admin } = await exportedRegency()
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    const { code, beside } = await admin.satualur('apply')
    expect([code, beside]).toEqual([2, expect.stringContaining('Tanpa terminal, jawab dengan --yes.')])
    expect(await versionsOf(regency)).toEqual([1])
  })

  test('is refused when somebody else has applied in between', async () => {
    const { regency, emailOf, admin } = await exportedRegency()
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
    const { regency, admin } = await exportedRegency()
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

describe('the server says no', () => {
  test('to a wrong password, and to somebody who may not', async () => {
    const { emailOf } = await regencyWith()
    const stranger = await personAt(open, { email: emailOf('admin') }, { SATUALUR_PASSWORD: 'bukan ini' })
    expect(await stranger.satualur('export')).toMatchObject({
      code: 3,
      beside: expect.stringContaining('Surel atau kata sandi tidak cocok.'),
    })
    const reader = await personAt(open, { email: emailOf('pembaca') })
    expect(await reader.satualur('export')).toMatchObject({
      code: 3,
      beside: expect.stringContaining('Anda tidak berwenang'),
    })
    expect(await reader.files()).toEqual({})
  })

  test('to files that only it can judge', async () => {
    const { admin } = await exportedRegency()
    await admin.replace('regency.yaml', 'access: admin', 'access: viewer')
    const { code, told } = await admin.satualur('apply', '--yes')
    expect([code, told]).toEqual([
      1,
      expect.stringMatching(/^regency\.yaml:1:1: kesalahan: Dengan berkas ini Anda/),
    ])
  })

  test('to an e-mail of several regencies, until one of them is named; a folder keeps to its own', async () => {
    const regencies = [
      await configuredRegency(open, { password }),
      await configuredRegency(open, { password }),
    ]
    const [one, other] = regencies.map(({ key }) => key)
    const admin = await personAt(open)
    const { code, beside } = await admin.satualur('export')
    expect([code, beside]).toEqual([2, expect.stringContaining(`--regency ${one}`)])
    expect((await admin.satualur('export', '--regency', one!)).code).toBe(0)
    expect((await admin.satualur('export')).code).toBe(0)
    expect((await admin.satualur('diff')).code).toBe(0)
    const elsewhere = await admin.satualur('export', '--regency', other!)
    expect([elsewhere.code, elsewhere.beside]).toEqual([2, expect.stringContaining(`milik “${one}”`)])
  })

  test('nothing at all where none is', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    const nowhere = await personAt({ url })
    expect(await nowhere.satualur('export')).toMatchObject({
      code: 4,
      beside: expect.stringContaining(`${url} tidak dapat dihubungi (ECONNREFUSED)`),
    })
  })
})

describe('words', () => {
  test('that are wrong end with 2 and say what is right', async () => {
    const nobody = await personAt(null)
    for (const [words, said] of [
      [['export', '--kemana', 'x'], '--kemana'],
      [['diff', 'a', 'b'], 'a b'],
      [['export', '--server', 'localhost'], 'bukan alamat server'],
      [['lint', '--server', 'http://x'], '--server'],
      [['lint'], 'tidak ada regency.yaml'],
      [['diff', 'tidak-ada'], 'tidak dapat dibaca (ENOENT)'],
      [['export'], '--email'],
    ] as const) {
      expect([words, await nobody.satualur(...words)]).toEqual([
        words,
        { code: 2, told: '', beside: expect.stringContaining(said) },
      ])
    }
  })

  test('and exit codes are explained in both languages', async () => {
    const { code, told } = await (await personAt(null)).satualur('export', '--help')
    expect(code).toBe(0)
    for (const word of [
      '--dry-run',
      '--prune',
      '--strict',
      '--json',
      'Kode keluar · exit codes',
      'SATUALUR_PASSWORD',
    ])
      expect(told).toContain(word)
  })
})
