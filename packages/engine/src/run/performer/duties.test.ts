import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../test/drawn-sop.ts'
import { by, started } from '../../../test/played-run.ts'

const drawn = drawSop('a: b\nb: ya > c | tidak > a\nc:')
const apart = withStep(drawn, 2, { apartFrom: ['row-1'] })
const team = () => ['produsen', 'verifikator', 'plt']
const separated = (...people: string[]) => ({ type: 'DutiesSeparated', steps: ['row-1'], people })

describe('a step that is kept apart from another', () => {
  it('opens without whoever performed that one, while somebody remains', () => {
    expect(started(apart, team).play('a').run?.tasks[0]?.performers).toEqual(['verifikator', 'plt'])
    expect(started(drawn, team).play('a').run?.tasks[0]?.performers).toEqual(team())
    const alone = started(apart, () => ['produsen']).play('a')
    expect(alone.run?.tasks[0]?.performers).toEqual(['produsen'])
    expect(alone.complete('b', 'ya')).toEqual(separated('produsen'))
  })

  it('leaves out whoever performed through a deputy, and the deputy', () => {
    const played = started(apart, team)
    played.complete('a', 'done', { by: 'plt', actsFor: ['produsen'], onBehalfOf: 'produsen' })
    // The deputy is a performer too and has said that they stood for another.
    expect(played.run?.performed['row-1']).toEqual(['produsen', 'plt'])
    expect(played.run?.tasks[0]?.performers).toEqual(['verifikator'])
  })

  it('is not performed by them for another, nor by another for them', () => {
    const played = started(apart, team).play('a')
    expect(played.complete('b', 'ya', { by: 'produsen', actsFor: ['verifikator'] })).toEqual(
      separated('produsen'),
    )
    expect(played.claim('b', by('produsen', 'plt'))).toEqual(separated('produsen'))
    expect(played.complete('b', 'ya', { by: 'verifikator' })).toBeNull()
  })

  it('counts those who performed while it was open already', () => {
    const parallel = withStep(drawSop('s: a, b\na: c\nb: c\nc all:'), 3, { apartFrom: ['row-2'] })
    const played = started(parallel, () => ['produsen', 'verifikator']).play('s', 'a')
    expect(played.complete('b', 'done', { by: 'produsen' })).toEqual({
      ...separated('produsen'),
      steps: ['row-2'],
    })
    expect(played.complete('b', 'done', { by: 'verifikator' })).toBeNull()
  })

  it('is open to them before they have performed the other, in whatever order', () => {
    const earlier = withStep(drawn, 1, { apartFrom: ['row-2'] })
    const played = started(earlier, team).play('a')
    expect(played.complete('b', 'tidak', { by: 'verifikator', reason: 'belum' })).toBeNull()
    expect(played.run?.tasks[0]?.performers).toEqual(['produsen', 'plt'])
  })
})
