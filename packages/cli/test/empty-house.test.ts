import { beforeAll, expect, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { program, run, startHouse, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

const linkIn = (output: string) => /http:\S+\/undangan\/\S{32}/.exec(output)?.[0]

test('an empty house prints a one-time link for the first admin, a new one at each start', async () => {
  const folder = await temporaryDataFolder()
  const first = await startHouse(folder, program)
  await first.writes('/undangan/')
  first.child.kill('SIGTERM')
  await first.ended

  const second = await startHouse(folder, program)
  await second.writes('/undangan/')
  expect(linkIn(first.output())).toContain(first.url)
  expect(linkIn(second.output())).toContain(second.url)
  expect(linkIn(second.output())).not.toBe(linkIn(first.output()))
})

test('removes sample regencies also while SatuAlur runs, and without it', async () => {
  const folder = await temporaryDataFolder()
  const house = await startHouse(folder, program)
  const words = ['sample', 'remove', '--data', folder]
  expect(await run(program, words).ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('0 daerah contoh'),
  })
  expect((await fetch(`${house.url}/health`)).status).toBe(200)
  house.child.kill('SIGTERM')
  await house.ended
  expect(await run(program, words).ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('0 daerah contoh'),
  })
})
