import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runningUrl, withClient } from '@satualur/postgres'
import type { Zone } from '@satualur/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { judgedSettings } from '../src/doctor/judged-settings.ts'
import { roomFinding } from '../src/doctor/disk-finding.ts'
import { houseFindings } from '../src/doctor/house-findings.ts'
import { settingFindings, wrongSetting } from '../src/doctor/setting-findings.ts'
import { noteStart, saidIn } from '../src/house/started-with.ts'
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
    const house = await startHouse(folder, program, {
      PUBLIC_URL: 'https://satualur.contoh.id',
      SMTP_URL: 'smtp://kantor:rahasia@mail.contoh.id:587',
      MAIL_FROM: 'satualur@contoh.id',
    })
    const sound = await examined(folder, { PUBLIC_URL: 'https://lain.contoh.id' })
    expect(sound.output).toContain(`Pengaturan yang diperiksa: milik SatuAlur di ${house.url}, dimulai 2`)
    expect(sound.output).toContain('PUBLIC_URL terisi: https://satualur.contoh.id.')
    expect(sound.output).toContain('! Terminal ini menyebut isi lain untuk PUBLIC_URL.')
    expect(sound.output).toContain('✓ Surel: SMTP_URL dan MAIL_FROM terisi.')
    const noted = await readFile(join(folder, 'started-with.json'), 'utf8')
    expect(noted).toContain('smtp://kantor:***@mail.contoh.id:587')
    expect(noted).not.toContain('rahasia')
    expect(sound).toMatchObject({ code: 0, output: expect.stringContaining('0 harus diperbaiki') })
    for (const words of ['menjawab', 'SatuAlur berjalan dan terhubung', 'sesuai dengan versi ini'])
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
    expect((await judgedSettings(folder, {})).findings[0]!.id).toContain('milik terminal ini')
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

describe('whose settings are looked at', () => {
  const env = {
    DATABASE_URL: 'postgres://kabupaten:rahasia@db.contoh.id/satualur?sslpassword=rahasia',
    HOST: ' 0.0.0.0 ',
  }

  test('those of the house are noted without passwords, those of a terminal are told apart from them', async () => {
    const folder = join(await temporaryDataFolder(), '..')
    const settings = saidIn(env)
    expect(settings).toEqual({
      DATABASE_URL: 'postgres://kabupaten:***@db.contoh.id/satualur',
      HOST: '0.0.0.0',
    })
    await noteStart(folder, { at: Date.UTC(2026, 2, 2), url: 'http://127.0.0.1:4000', settings })
    const same = await judgedSettings(folder, env)
    expect([same.settings, same.findings]).toEqual([settings, [expect.objectContaining({ state: 'sound' })]])
    const { findings } = await judgedSettings(folder, { LOG_LEVEL: 'info' })
    expect(findings.map(({ id }) => id).slice(1)).toEqual([
      expect.stringContaining('isi lain untuk LOG_LEVEL.'),
      expect.stringContaining('DATABASE_URL postgres://kabupaten:***@db.contoh.id/satualur. Sebutkan juga'),
    ])
  })

  test('a note that cannot be read is none', async () => {
    const folder = join(await temporaryDataFolder(), '..')
    for (const text of ['{', 'null', '{"at":1}']) {
      await writeFile(join(folder, 'started-with.json'), text)
      expect((await judgedSettings(folder, { HOST: 'a' })).settings).toEqual({ HOST: 'a' })
    }
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
  ])('finds of %o: %o', (env, states) => {
    expect(statesOf(env as Record<string, string>)).toEqual(states)
  })

  test('finds what no house would start with', () => {
    expect(wrongSetting({ SESSION_HOURS: 'dua' })).toMatchObject([{ state: 'fault' }])
    expect(wrongSetting({ SESSION_HOURS: '2' })).toEqual([])
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
