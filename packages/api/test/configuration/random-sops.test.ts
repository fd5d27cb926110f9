import type { Sop } from '@satualur/engine'
import { isSound } from '@satualur/engine'
import { readSop, writeSop } from '@satualur/sop-format'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomSop } from '../../../engine/test/random-sop.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { applied, exported } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'
import { regencyFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const sops = Array.from({ length: 2_000 }, (_, index): Sop => {
  const seed = index + 1
  return { ...randomSop(seed, 5 + (seed % 21)), key: `acak-${seed}`, title: `SOP acak ${seed}` }
})
const sound = sops.filter(isSound)
const unsound = sops.filter((sop) => !isSound(sop))

/** ms: a minute on a quiet machine, more beside others. */
const longEnough = 300_000

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

const byKey = <Kept extends { key: string }>(kept: readonly Kept[]): Kept[] =>
  kept.toSorted((one, other) => one.key.localeCompare(other.key))

describe('2,000 random SOPs', () => {
  it(
    'are kept where they are sound, and come back as they were: text, content, and the text of the content',
    async () => {
      expect(sound.length).toBeGreaterThan(1_000)
      for (const batch of batches(sound, 40)) {
        const regency = await configuredRegency(open, { file: regencyFile(''), sources: [] })
        const files = byKey(batch).map((sop) => ({ key: sop.key, source: writeSop(sop) }))
        const told = await applied(regency.admin, { sops: files.map(({ source }) => source) })
        expect(told).toMatchObject({
          __typename: 'ConfigurationApplied',
          versions: files.map(() => ({ number: 1 })),
        })
        const { sops: sources } = await exported(regency.admin)
        expect(byKey(sources)).toEqual(files)
        const read = byKey(sources).map(({ source }) => readSop(source))
        expect(read).toEqual(byKey(batch).map((sop) => ({ sop })))
        const { rows } = await open.owner.query<{ content: Sop }>(
          'select content from sop_version where regency_id = $1',
          [regency.id],
        )
        const contents = byKey(rows.map(({ content }) => content))
        expect(contents).toEqual(byKey(batch))
        expect(contents.map((content) => writeSop(content))).toEqual(files.map(({ source }) => source))
      }
    },
    longEnough,
  )

  it(
    'are refused where they are unsound, each of them, and nothing of them is kept',
    async () => {
      expect(unsound.length).toBeGreaterThan(300)
      const regency = await configuredRegency(open, { file: regencyFile(''), sources: [] })
      for (const batch of batches(unsound, 8)) {
        const answers = await Promise.all(
          batch.map((sop) => applied(regency.admin, { sops: [writeSop(sop)] })),
        )
        expect(answers.map(({ __typename }) => __typename)).toEqual(batch.map(() => 'SopUnsound'))
      }
      expect((await exported(regency.admin)).sops).toEqual([])
    },
    longEnough,
  )
})
