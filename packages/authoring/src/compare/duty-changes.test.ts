import type { Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { removeStep } from '../edit/step/steps.ts'
import { changeSentence } from './change-sentence.ts'
import { compareSops } from './compare-sops.ts'

const data = { artefact: 'data', text: 'Data' }
const drawn = drawSop('a @produsen: b\nb @walidata: sesuai > c | tidak > a\nc @walidata:')
const sop: Sop = {
  ...withStep(drawn, 2, { needs: [data] }),
  artefacts: [{ key: 'data', name: 'Data', isExternal: true }],
}

const told = (before: Sop, after: Sop, locale: 'id' | 'en' = 'id') =>
  compareSops(before, after).changes.map((change) => changeSentence(change, { before, after }, locale))

describe('a change of duties is told', () => {
  it('of what has to be handed in, and of who is kept apart', () => {
    const asked = withStep(sop, 2, { needs: [{ ...data, isRequired: true }], apartFrom: ['row-1'] })
    const limited = withStep(sop, 2, {
      needs: [{ ...data, isRequired: true, kinds: ['file', 'link'] }],
      apartFrom: ['row-1', 'row-3'],
    })
    expect(told(sop, asked)).toEqual([
      'Langkah 2: pemisahan tugas diisi langkah 1.',
      'Langkah 2: penyerahan kelengkapan diisi “Data” (wajib).',
    ])
    expect(told(asked, limited)).toEqual([
      'Langkah 2: pemisahan tugas berubah dari langkah 1 menjadi langkah 1, langkah 3.',
      'Langkah 2: penyerahan kelengkapan berubah dari “Data” (wajib) menjadi “Data” (wajib, berkas, tautan).',
    ])
    expect(told(limited, sop, 'en')).toEqual([
      'Step 2: separation of duties emptied, formerly step 1, step 3.',
      'Step 2: evidence for inputs emptied, formerly “Data” (required, file, link).',
    ])
  })

  it('by its place where a row has no number', () => {
    const unnumbered = withStep(sop, 1, { number: null })
    const apart = withStep(unnumbered, 3, { apartFrom: ['row-1'] })
    expect(told(unnumbered, apart)).toEqual(['Langkah 3: pemisahan tugas diisi baris 1.'])
  })

  it('not between sheets that were made apart, since no paper says it', () => {
    const asked = withStep(sop, 2, { needs: [{ ...data, isRequired: true }], apartFrom: ['row-1'] })
    expect(compareSops(sop, asked, false).changes).toEqual([])
  })

  it('not of a duty towards a row that was removed, since that row says so', () => {
    const apart = withStep(sop, 3, { apartFrom: ['row-1'] })
    expect(
      compareSops(apart, removeStep(apart, 'row-1')).changes.map(({ place }) => place.cell),
    ).not.toContain('apartFrom')
  })
})
