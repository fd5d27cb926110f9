import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Waktu } from '../sop.ts'
import { parseWaktu } from './waktu.ts'

// Raw cells of real sheets lie beside the project where its makers have them; they are not part of it.
const corpus = new URL('../../../../../shared/corpus/durations.txt', import.meta.url)

describe.skipIf(!existsSync(corpus))(
  'the waktu cells of real sheets (skipped where the corpus is absent)',
  () => {
    const cells = (existsSync(corpus) ? readFileSync(corpus, 'utf8') : '')
      .split('\n')
      .map((line) => /^(\d+) '(.*)'$/.exec(line))
      .filter((match) => match !== null)
      .map(([, count, text]) => ({ count: Number(count), waktu: parseWaktu(text ?? '') }))

    const rows = (isCounted: (waktu: Waktu) => boolean) =>
      cells.filter(({ waktu }) => isCounted(waktu)).reduce((sum, { count }) => sum + count, 0)

    it('fall into the classes that a person counted by hand', () => {
      expect({
        cells: cells.length,
        fixed: cells.filter(({ waktu }) => waktu.kind === 'fixed').length,
        byFrequency: cells.filter(({ waktu }) => waktu.kind === 'conditional' && waktu.by === 'frequency')
          .length,
        byCondition: cells.filter(({ waktu }) => waktu.kind === 'conditional' && waktu.by === 'condition')
          .length,
        none: cells.filter(({ waktu }) => waktu.kind === 'none').length,
      }).toEqual({ cells: 90, fixed: 79, byFrequency: 4, byCondition: 6, none: 1 })
    })

    it('hold ranges, times per item and one elapsed clock as often as a person counted', () => {
      expect({
        ranges: rows((waktu) => waktu.kind === 'fixed' && !isDeepStrictEqual(waktu.min, waktu.max)),
        perItem: rows((waktu) => waktu.kind === 'fixed' && waktu.per !== undefined),
        elapsed: rows((waktu) => waktu.kind === 'fixed' && waktu.clock === 'elapsed'),
      }).toEqual({ ranges: 36, perItem: 12, elapsed: 1 })
    })
  },
)
