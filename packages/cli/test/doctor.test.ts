import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runningUrl, withClient } from '@satualur/postgres'
import type { Zone } from '@satualur/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { roomFinding } from '../src/doctor/disk-finding.ts'
import { houseFindings } from '../src/doctor/house-findings.ts'
import { settingFindings } from '../src/doctor/setting-findings.ts'
import { program, run, startHouse, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

const examined = (folder: string, env: Record<string, string> = {}) =>
  run(program, ['doctor', '--data', folder], env).ended
const statesOf = (env: Record<string, string>) => settingFindings(env).map(({ state }) => state)
const sentences = (env: Record<string, string>) =>
  settingFindings(env)
    .map(({ id }) => id)
    .join('\n')

describe('the doctor of a house', () => {
  test('finds nothing at fault where SatuAlur runs, says what it has given up, and that it has stopped', async () => {
    const folder = await temporaryDataFolder()
    const house = await startHouse(folder, program)
    const sound = await examined(folder)
    expect(sound).toMatchObject({ code: 0, output: expect.stringContaining('0 harus diperbaiki') })
    for (const words of [
      'menjawab',
      'SatuAlur berjalan dan terhubung',
      'sesuai dengan versi ini',
      '! PUBLIC_URL',
    ])
      expect(sound.output).toContain(words)

    await withClient((await runningUrl(folder, 'satualur'))!, async (client) => {
      await client.query(`select graphile_worker.add_job('mail.send', '{}'::json, max_attempts => 1)`)
      await client.query(
        `update graphile_worker._private_jobs set attempts = 1, last_error = 'ECONNREFUSED' || chr(10) || 'at line 1'`,
      )
    })
    const troubled = await examined(folder)
    expect(troubled.code).toBe(1)
    expect(troubled.output).toContain('✗ 1 pekerjaan "mail.send" gagal berkali-kali')
    expect(troubled.output).toContain('Sebab terakhir: ECONNREFUSED. Perbaiki sebabnya')

    house.child.kill('SIGTERM')
    await house.ended
    const asleep = await examined(folder)
    expect(asleep).toMatchObject({ code: 1, output: expect.stringContaining('Jalankan npm start') })
    expect(await runningUrl(folder, 'satualur')).toBeNull()
  })

  test('makes no data folder where there is none', async () => {
    const folder = await temporaryDataFolder()
    expect(await examined(folder)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`Folder data ${folder} belum ada`),
    })
    await expect(rm(folder)).rejects.toThrow('ENOENT')
  })

  test('says why a PostgreSQL of one’s own cannot be examined', async () => {
    const folder = await temporaryDataFolder()
    const { code, output } = await examined(join(folder, '..'), {
      DATABASE_URL: 'postgres://siapa@127.0.0.1:1/satualur',
    })
    expect([code, output]).toEqual([1, expect.stringMatching(/ECONNREFUSED.*DATABASE_URL/)])
  })

  test('tells of a timer that failed that it rings again', async () => {
    const [, , timer] = await houseFindings(
      {
        ...{ isAtWork: true, zones: [], lagSeconds: {}, failedPublications: 0, hasSecrets: false },
        givenUp: [{ task: 'run.archive', count: 1, lastError: 'disk full', ringsAgain: true }],
      },
      '/data',
    )
    expect(timer!.state).toBe('fault')
    expect(timer!.id).toMatch(
      /^Pekerjaan berkala "run\.archive" gagal pada kali terakhir.*disk full\. Dicoba lagi/,
    )
  })

  test('tells of followers that are behind, of a portal, and of a key that is gone', async () => {
    const house = {
      ...{ isAtWork: false, lagSeconds: { tally: 75.2, 'notice.runs': 0 }, givenUp: [] },
      zones: ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Jayapura'] satisfies Zone[],
      ...{ failedPublications: 2, hasSecrets: true },
    }
    const folder = await temporaryDataFolder()
    const found = await houseFindings(house, folder)
    const [running, clocks, following, jobs, portals, key] = found
    expect(found.map(({ state }) => state)).toEqual(['fault', 'sound', 'fault', 'sound', 'note', 'fault'])
    expect(running!.id).toContain('Jalankan npm start')
    expect(clocks!.id).toMatch(/^Sekarang \S+ \S+ WIB, \S+ \S+ WIT\. /)
    expect(jobs!.id).toContain('Tidak ada pekerjaan')
    expect(portals!.id).toContain('2 dataset gagal')
    expect(key!.id).toContain(join(folder, 'files', 'seal.key'))
    expect(following!.id).toContain('tally 75 s')
    expect(following!.id).not.toContain('notice')
  })
})

describe('the doctor of settings', () => {
  test.each([
    [{}, ['note', 'note']],
    [{ PUBLIC_URL: 'https://satualur.contoh.id' }, ['sound', 'note']],
    [{ PUBLIC_URL: 'http://satualur.contoh.id' }, ['note', 'note']],
    [{ PUBLIC_URL: 'satualur.contoh.id' }, ['fault', 'note']],
    [{ SMTP_URL: 'smtp://a:b@mail.contoh.id:587', MAIL_FROM: 'a@contoh.id' }, ['note', 'sound']],
    [{ SMTP_URL: 'mail.contoh.id', MAIL_FROM: 'a@contoh.id' }, ['note', 'fault']],
    [{ SESSION_HOURS: 'dua' }, ['fault', 'note', 'note']],
  ])('finds of %o: %o', (env, states) => {
    expect(statesOf(env as Record<string, string>)).toEqual(states)
  })

  test.each([
    ['SMTP_URL', 'smtp://mail.contoh.id', 'SMTP_URL terisi tetapi MAIL_FROM tidak'],
    ['MAIL_FROM', 'a@contoh.id', 'MAIL_FROM terisi tetapi SMTP_URL tidak'],
  ])('finds mail half set: %s alone sends nothing', (name, value, words) => {
    expect(statesOf({ [name]: value })).toContain('fault')
    expect(sentences({ [name]: value })).toContain(words)
  })
})

test.each([
  [6_000_000_000, 'sound', '6,0 GB.'],
  [2_000_000_000, 'note', '2,0 GB. Beri ruang'],
  [400_000_000, 'fault', '0,4 GB. Beri ruang'],
])('with %i bytes left the disk is told: %s', (free, state, words) => {
  const found = roomFinding(free, '/data')
  expect([found.state, found.id]).toEqual([state, expect.stringContaining(words)])
})
