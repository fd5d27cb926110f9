import type { Sop } from '@satualur/engine'
import { expect, test } from 'vitest'
import { readSampleRegencies } from '../src/read-sample.ts'
import { countMarks } from './mark-count.ts'

const sample = readSampleRegencies()

function sopOf(regency: string): Sop {
  return sample.find(({ configuration }) => configuration.key === regency)!.sops[0]!
}

test('the performers are as sure as the careful reading found them', () => {
  const confidences = (regency: string) =>
    sopOf(regency).steps.map(({ acts }) =>
      acts[0]!.mark.kind === 'inferred' ? acts[0]!.mark.confidence : acts[0]!.mark.kind,
    )
  expect(confidences('karanganyar')).toEqual([0.55, 0.65, 0.75, 0.6])
  expect(confidences('pringsewu')).toEqual([
    0.6,
    0.6,
    0.6,
    ...Array<string>(6).fill('explicit'),
    0.9,
    0.55,
    0.55,
  ])
  expect(confidences('kapuas-hulu')).toEqual([0.7, 0.9, 0.8, 0.85, 0.9, 0.55])
  expect(confidences('pekalongan')).toEqual([0.85, 0.95, 0.85, 0.9])
  expect(confidences('mojokerto')).toEqual(Array<number>(7).fill(0.97))
})

test('the flow branches and sends back only where the sheets say so', () => {
  const arrows = ({ steps }: Sop) =>
    steps.flatMap(({ acts }, index) => {
      const next = steps[index + 1]?.acts[0]?.key
      const isPlain = acts[0]!.outcomes.length === 1 && acts[0]!.outcomes[0]!.to[0] === next
      return isPlain
        ? []
        : acts[0]!.outcomes.map(({ label, to }) => `${acts[0]!.key} ${label ?? '→'} ${to.join(' ')}`)
    })
  expect(arrows(sopOf('karanganyar'))).toEqual(['3 bisa diupload 4', '3 Tolak 2'])
  expect(arrows(sopOf('pringsewu'))).toEqual(['1.1 → 1.3'])
  expect(sopOf('pringsewu').steps[2]!.acts[0]!.waitsFor).toBe('all')
  expect(arrows(sopOf('kapuas-hulu'))).toEqual(['4 Ya 5', '4 Tidak 3', '5 Ya 6', '5 Tidak 4'])
  expect(arrows(sopOf('pekalongan'))).toEqual([])
  expect(arrows(sopOf('mojokerto'))).toEqual(['5 Tidak sesuai 4', '5 Sesuai 6'])
})

test('what each output hands on is what the next row needs', () => {
  for (const { configuration, sops } of sample) {
    const { steps, artefacts } = sops[0]!
    const yielded = new Set<string>()
    for (const { needs, yields, key } of steps) {
      const inner = needs.filter(({ artefact }) => !artefacts.find((one) => one.key === artefact)!.isExternal)
      expect(
        inner.filter(({ artefact }) => !yielded.has(artefact)),
        `${configuration.key} ${key}`,
      ).toEqual([])
      for (const { artefact } of yields) yielded.add(artefact)
    }
  }
})

test('the cells of the five SOPs are explicit, inferred or missing as counted', () => {
  const counts = Object.fromEntries(
    sample.map(({ configuration, sops }) => [configuration.key, countMarks(sops[0]!)]),
  )
  console.table(counts)
  expect(counts).toEqual({
    karanganyar: { explicit: 31, inferred: 13, missing: 9 },
    pringsewu: { explicit: 66, inferred: 27, missing: 33 },
    'kapuas-hulu': { explicit: 35, inferred: 16, missing: 20 },
    pekalongan: { explicit: 37, inferred: 4, missing: 10 },
    mojokerto: { explicit: 51, inferred: 13, missing: 17 },
  })
})
