import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConfiguredRegency } from '../../../api/test/configuration/configured-regency.ts'
import { sopFile } from '../../../api/test/configuration/files.ts'
import { openHouse, type OpenHouse } from '../../../api/test/open-house.ts'
import { buildServer } from '../../launch/build.mjs'
import { personAt } from './commands.ts'
import { exportedRegency, sop, versionsOf } from './exported-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  await buildServer()
  open = await openHouse()
})
afterAll(() => open?.close())

const sessionsOf = async ({ id }: ConfiguredRegency) =>
  (await open.owner.query('select from session where regency_id = $1', [id])).rowCount

describe('exporting', () => {
  test('writes the files, their schemas and a lock; applied again they come back the same to the byte', async () => {
    const { regency, admin } = await exportedRegency(open)
    const first = await admin.files()
    expect(Object.keys(first)).toEqual([
      'regency.yaml',
      'satualur.lock.yaml',
      'schema/catalogue.schema.json',
      'schema/class.schema.json',
      'schema/daftar-data.schema.json',
      'schema/metadata-form.schema.json',
      'schema/metadata.schema.json',
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
    const { admin, regency } = await exportedRegency(open)
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
    const { admin } = await exportedRegency(open)
    await admin.replace(sop, 'waktu: 3 hari', 'waktu: 5 hari')
    const edited = await admin.read(sop)
    const refused = await admin.satualur('export')
    expect(refused).toMatchObject({ code: 2, beside: expect.stringContaining(`belum diterapkan: ${sop}`) })
    expect(await admin.read(sop)).toBe(edited)
    expect((await admin.satualur('export', '--yes')).code).toBe(0)
    expect(await admin.read(sop)).toContain('waktu: 3 hari')
  })

  test('names files of SOPs that the server does not have', async () => {
    const { admin } = await exportedRegency(open)
    await admin.write('lama.sop.yaml', sopFile())
    expect((await admin.satualur('export')).told).toContain('lama.sop.yaml: tidak ada di server')
  })

  test('signs out again, also after a refusal', async () => {
    const { regency, emailOf, admin } = await exportedRegency(open)
    const before = await sessionsOf(regency)
    await admin.satualur('diff')
    const reader = await personAt(open, { email: emailOf('pembaca') })
    expect((await reader.satualur('export')).code).toBe(3)
    expect(await sessionsOf(regency)).toBe(before)
  })
})
