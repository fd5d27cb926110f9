import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { sopFile } from '../../../api/test/configuration/files.ts'
import { buildServer } from '../../launch/build.mjs'
import { inPackage, program, run, startHouse, temporaryDataFolder } from '../running-house.ts'

beforeAll(buildServer)

const password = 'kata sandi yang panjang'

/** Opens the empty house as its first admin. */
async function acceptInvitation(url: string, output: string) {
  const token = /undangan\/(\S+)/.exec(output)![1]!
  const input = {
    ...{ token, regencyName: 'Kota Contoh', regencyKind: 'KOTA', zone: 'ASIA_JAKARTA' },
    ...{ name: 'Admin', position: 'Administrator', email: 'admin@contoh.id', password },
  }
  const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }'
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-satualur': '1' },
    body: JSON.stringify({ query, variables: { input } }),
  })
  expect(await response.json()).toEqual({ data: { acceptInvitation: { __typename: 'SignedIn' } } })
}

test('a new house is furnished from files through the launcher, and its files come back the same', async () => {
  const house = await startHouse(await temporaryDataFolder(), program)
  await acceptInvitation(house.url, house.output())
  const folder = await mkdtemp(join(tmpdir(), 'satu alur kerja '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const satualur = (...words: string[]) =>
    run(
      inPackage('launch.mjs'),
      ['satualur', ...words, '--server', house.url, '--email', 'admin@contoh.id'],
      { INIT_CWD: folder, SATUALUR_PASSWORD: password },
    ).ended
  const file = (name: string) => readFile(join(folder, name), 'utf8')

  expect(await satualur('export')).toMatchObject({ code: 0 })
  const opd = '  - key: kominfo # Walidata\n    name: Dinas Kominfo\n    shortName: Kominfo\n'
  const casts = 'casts:\n  unggah-data:\n    walidata: admin@contoh.id\n'
  const regency = `${(await file('regency.yaml')).replace('opds: []\n', `opds:\n${opd}`)}\n${casts}`
  await writeFile(join(folder, 'regency.yaml'), regency)
  await writeFile(join(folder, 'unggah-data.sop.yaml'), sopFile())

  expect(await satualur('diff')).toMatchObject({ code: 1 })
  const applied = await satualur('apply', '--yes')
  expect([applied.code, applied.output]).toEqual([0, expect.stringContaining('+ SOP unggah-data')])
  expect(await satualur('diff')).toMatchObject({ code: 0 })
  expect(await satualur('export', '--yes')).toMatchObject({ code: 0 })
  expect(await file('regency.yaml')).toBe(regency)
  expect(await file('unggah-data.sop.yaml')).toContain(sopFile())
  house.child.kill('SIGTERM')
  expect(await house.ended).toMatchObject({ code: 0 })
})
