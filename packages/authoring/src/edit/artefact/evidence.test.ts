import { findings, type Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { frozen } from '../../../test/frozen.ts'
import { mendsOf } from '../../mend/mends.ts'
import { removeStep } from '../step/steps.ts'
import { setNeeds, setYields } from './artefacts.ts'
import { setKinds, setRequired } from './evidence.ts'

const drawn = drawSop('a: b\nb: c\nc:')
const sop = frozen(setNeeds(setYields(drawn, 'row-1', ['Data', 'Surat']), 'row-2', ['Data']))
const first = { step: 'row-1', cell: 'yields', index: 0 } as const
const yields = (one: Sop) => one.steps[0]!.yields

describe('what has to be handed in', () => {
  it('is asked for one artefact of one cell, and no more when it is not', () => {
    const asked = setRequired(sop, first, true)
    expect(yields(asked)).toEqual([
      { artefact: 'data', text: 'Data', isRequired: true },
      { artefact: 'surat', text: 'Surat' },
    ])
    expect(setRequired(asked, first, true)).toBe(asked)
    expect(setRequired(asked, first, false)).toEqual(sop)
    expect(setRequired(sop, first, false)).toBe(sop)
    expect(setRequired(sop, { ...first, index: 9 }, true)).toBe(sop)
  })

  it('may come in some kinds, told in one order; all of them and none of them are no limit', () => {
    const limited = setKinds(sop, first, ['file', 'link'])
    expect(yields(limited)[0]!.kinds).toEqual(['link', 'file'])
    expect(setKinds(limited, first, ['link', 'file'])).toBe(limited)
    expect(setKinds(limited, first, ['resource', 'file', 'link', 'note'])).toEqual(sop)
    expect(setKinds(limited, first, [])).toEqual(sop)
  })

  it('stays with its artefact while the words of the cell are typed', () => {
    const asked = setKinds(setRequired(sop, first, true), first, ['file'])
    const own = { isRequired: true, kinds: ['file'] }
    expect(yields(setYields(asked, 'row-1', ['Surat', 'Data']))).toMatchObject([{ artefact: 'surat' }, own])
    const reworded = setYields(removeStep(asked, 'row-2'), 'row-1', ['Data baru', 'Surat'])
    expect(yields(reworded)[0]).toEqual({ artefact: 'data', text: 'Data baru', ...own })
    expect(yields(setYields(asked, 'row-1', ['Nota', 'Surat']))[0]).toEqual({
      artefact: 'nota',
      text: 'Nota',
    })
  })

  it('is not asked again of the row that takes an output over as its need', () => {
    const asked = setNeeds(setRequired(sop, first, true), 'row-2', [])
    const empty = findings(asked, '2026-11-20').find(
      ({ code, place, data }) =>
        code === 'empty-cell' && place.step === 'row-2' && 'cell' in data && data.cell === 'needs',
    )
    const [mend] = mendsOf(asked, empty!)
    expect(mend!.apply(asked).steps[1]!.needs).toEqual([
      { artefact: 'data', text: 'Data' },
      { artefact: 'surat', text: 'Surat' },
    ])
  })
})
