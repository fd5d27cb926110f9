import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { addOutcome, removeOutcome, renameOutcome, setTargets } from './outcomes.ts'

const sop = drawSop('a: b\nb: ya > c | tidak > a\nc:')
const outcomes = (changed: typeof sop) => changed.steps[1]!.acts[0]!.outcomes

describe('the outcomes of a decision', () => {
  it('are added in the words of the regency, each with a key of its own', () => {
    const added = addOutcome(addOutcome(sop, 'b', 'Tidak sesuai'), 'b', 'Ya')
    expect(outcomes(added).map(({ key, label, to }) => [key, label, to])).toEqual([
      ['ya', 'ya', ['c']],
      ['tidak', 'tidak', ['a']],
      ['tidak-sesuai', 'Tidak sesuai', []],
      ['ya-2', 'Ya', []],
    ])
    expect(addOutcome(sop, 'a', 'Ya')).toBe(sop)
  })

  it('keep their keys when their words change', () => {
    const renamed = renameOutcome(renameOutcome(sop, 'b', 'ya', 'Sesuai'), 'b', 'tidak', ' ')
    expect(outcomes(renamed).map(({ key, label }) => [key, label])).toEqual([
      ['ya', 'Sesuai'],
      ['tidak', null],
    ])
    expect(renameOutcome(sop, 'b', 'ya', 'ya')).toBe(sop)
  })

  it('are removed down to the last', () => {
    const one = removeOutcome(sop, 'b', 'ya')
    expect(drawingOf(one)).toBe('a: b\nb: tidak > a\nc:')
    expect(removeOutcome(one, 'b', 'tidak')).toBe(one)
    expect(removeOutcome(sop, 'b', 'lenyap')).toBe(sop)
  })

  it('lead to known acts, each once, explicitly', () => {
    const led = setTargets(sop, 'b', 'tidak', ['c', 'lenyap', 'a', 'c'])
    expect(drawingOf(led)).toBe('a: b\nb: ya > c | tidak > c, a\nc:')
    expect(setTargets(led, 'b', 'tidak', ['c', 'a'])).toBe(led)
    const inferred = { kind: 'inferred', why: 'dari kolomnya', confidence: 0.5 } as const
    const [ya, tidak] = outcomes(sop)
    const act = { ...sop.steps[1]!.acts[0]!, outcomes: [ya!, { ...tidak!, mark: inferred }] }
    const unsure = {
      ...sop,
      steps: sop.steps.map((step, row) => (row === 1 ? { ...step, acts: [act] } : step)),
    }
    expect(outcomes(setTargets(unsure, 'b', 'tidak', ['a']))[1]!.mark).toEqual({ kind: 'explicit' })
  })
})
