import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configuredRegency } from '../../../api/test/configuration/configured-regency.ts'
import { openHouse, type OpenHouse } from '../../../api/test/open-house.ts'
import { buildServer } from '../../launch/build.mjs'
import { password, personAt } from './commands.ts'
import { exportedRegency, regencyWith } from './exported-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  await buildServer()
  open = await openHouse()
})
afterAll(() => open?.close())

/** A port that somebody has just given back. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('the server says no', () => {
  test('to a wrong password, and to somebody who may not', async () => {
    const { emailOf } = await regencyWith(open)
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
    const { admin } = await exportedRegency(open)
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
