import { beforeAll, expect, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { postgresIn, program, run, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

const loading = 'Memuat kabupaten contoh'

test('brings the sample regencies, begun anew after a stop, until they are removed', async () => {
  const folder = await temporaryDataFolder()
  const words = ['start', '--port', '0', '--data', folder]

  const interrupted = run(program, words)
  await interrupted.writes(loading)
  interrupted.child.kill('SIGTERM')
  expect(await interrupted.ended).toMatchObject({ code: 0 })
  expect(interrupted.output()).not.toContain('SatuAlur siap')
  expect(await postgresIn(folder)).toBeNull()

  const whole = run(program, words)
  await whole.writes('SatuAlur siap')
  expect(whole.output()).toContain(loading)
  expect(whole.output()).toMatch(/admin@karanganyar\.contoh\.id +Administrator SatuAlur Diskominfo/)
  whole.child.kill('SIGTERM')
  await whole.ended

  const again = run(program, words)
  await again.writes('SatuAlur siap')
  expect(again.output()).not.toContain(loading)
  const reportLogin = (...more: string[]) => run(program, ['report-login', '--data', folder, ...more]).ended
  const made = await reportLogin('--regency', 'mojokerto')
  expect(made).toMatchObject({ code: 0 })
  expect(made.output).toMatch(/postgres:\/\/lapor_mojokerto_\w+:[\w-]+@127\.0\.0\.1:\d+\/satualur/)
  expect((await reportLogin('--regency', 'tidak-ada')).output).toContain('Tidak ada kabupaten/kota')
  const rebuild = await run(program, ['tally', 'rebuild', '--data', folder]).ended
  expect(rebuild.output).toContain('counting the tally anew 1/7')
  expect(rebuild).toMatchObject({ code: 0, output: expect.stringContaining('Rekap 7 daerah') })
  const removal = await run(program, ['sample', 'remove', '--data', folder]).ended
  expect(removal.output).toContain('7 daerah contoh dihapus.')
  again.child.kill('SIGTERM')
  await again.ended

  const without = run(program, words)
  await without.writes('SatuAlur siap')
  expect(without.output()).not.toContain(loading)
  expect(without.output()).toContain('/undangan/')
}, 120_000)
