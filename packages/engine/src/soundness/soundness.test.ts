import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { started } from '../../test/played-run.ts'
import type { Finding, FindingCode } from '../finding/finding.ts'
import { flowOf } from '../flow/flow.ts'
import { explore } from './soundness-exploration.ts'
import { areStartsAlternatives, isSound, soundness } from './soundness.ts'
import type { Sop } from '../sop.ts'

const codes = (sop: Sop) => soundness(sop).map(({ code }) => code)
const only = <Code extends FindingCode>(sop: Sop, code: Code) => {
  const found = soundness(sop)
  expect(found.map((one) => one.code)).toEqual([code])
  return found[0] as Extract<Finding, { code: Code }>
}

const line = drawSop('a: b\nb: c\nc:')

describe('a sound SOP', () => {
  it.each([
    ['is a line of steps', 'a: b\nb: c\nc:'],
    ['may be one step alone', 'a:'],
    ['may send back from a decision', 'a: b\nb: ya > c | tidak > a\nc:'],
    ['may have several ends', 'a: ya > b | tidak > c\nb end:\nc end:'],
    [
      'may split by a decision and meet again where any branch is enough',
      'a: ya > b | tidak > c\nb: d\nc: d\nd:',
    ],
    ['may work in parallel and wait for all', 'a: b, c\nb: d\nc: d\nd all:'],
    ['may let parallel branches end apart', 'a: b, c\nb:\nc:'],
    [
      'may rework one parallel branch while the other waits at the join',
      'a: b, d\nb: c\nc: ya > e | tidak > b\nd: e\ne all:',
    ],
    ['may send back from a join to its split', 'a: b, c\nb: d\nc: d\nd all: ya > e | tidak > a\ne:'],
    ['may send back from a join to both branches', 'a: b, c\nb: d\nc: d\nd all: ya > e | tidak > b, c\ne:'],
    [
      'may send back from inside a branch to before the split',
      'a: b, c\nb: ya > d | tidak > a\nc: d\nd all:',
    ],
    ['may decide in the row in which it was prepared', 'a: b\nb: c; c: ya > d | tidak > b\nd:'],
    ['may start at several places that meet', 'a start: c\nb start: c\nc all:'],
    ['may wait for all where only one act leads', 'a: b\nb all:'],
  ])('%s', (_, drawing) => {
    expect(soundness(drawSop(drawing))).toEqual([])
    expect(isSound(drawSop(drawing))).toBe(true)
  })

  it('opens every act in some marking', () => {
    const sop = drawSop('a: b, c\nb: ya > d | tidak > a\nc: d\nd all: ya > e | tidak > b, c\ne:')
    const flow = flowOf(sop)
    const opened = new Set(explore(flow, flow.starts).visits.flatMap(({ marking }) => marking.open))
    expect([...opened].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('a table that cannot be read as a procedure', () => {
  it('has no steps', () => {
    expect(codes(drawSop(''))).toEqual(['no-steps'])
  })

  it.each([
    ['role', { roles: [...line.roles, ...line.roles] }],
    ['step', { steps: line.steps.map((step) => ({ ...step, key: 'sama' })).slice(1) }],
    ['stage', { stages: [1, 2].map(() => ({ key: 'satu', number: null, name: 'Satu', phase: null })) }],
    ['artefact', { artefacts: [1, 2].map(() => ({ key: 'surat', name: 'Surat', isExternal: true })) }],
    ['act', { steps: [...line.steps, { ...line.steps[0]!, key: 'row-4' }] }],
  ])('uses the key of a %s twice', (kind, overrides) => {
    const sop = { ...drawSop('a: b\nb: c\nc:'), ...overrides }
    expect(soundness(sop).filter(({ code }) => code === 'duplicate-key')).toMatchObject([{ data: { kind } }])
  })

  it('uses the key of an outcome twice in one act, not in two acts', () => {
    expect(codes(drawSop('a: ya > b | ya > c\nb:\nc:'))).toEqual(['duplicate-key'])
    expect(codes(drawSop('a: ya > b | no > c\nb: ya > c | no > a\nc:'))).toEqual([])
  })

  it('names a performer, a target, a stage or an artefact that it does not have', () => {
    const [place, target] = [{ step: 'row-1', act: 'a' }, 'lenyap']
    expect(only(drawSop('a:', { roles: [] }), 'unknown-performer')).toMatchObject({
      place,
      data: { role: 'petugas' },
    })
    expect(only(drawSop('a: lenyap'), 'unknown-target')).toMatchObject({ place, data: { target } })
    expect(only(withStep(line, 2, { stage: 'lenyap' }), 'unknown-stage')).toMatchObject({
      place: { step: 'row-2' },
    })
    const surat = [{ artefact: 'surat', text: 'Surat' }]
    const unknown = only(withStep(line, 2, { needs: surat }), 'unknown-artefact')
    expect(unknown.place).toEqual({ step: 'row-2', artefact: 'surat' })
    const sop = withStep({ ...line, artefacts: [{ key: 'surat', name: 'Surat', isExternal: true }] }, 2, {
      needs: surat,
    })
    expect(soundness(sop)).toEqual([])
  })

  it('has an act without performer, without outcome, or a row without act', () => {
    const [first] = line.steps[0]!.acts
    expect(codes(withStep(line, 1, { acts: [{ ...first!, performers: [] }] }))).toEqual([
      'act-without-performer',
    ])
    expect(codes(withStep(line, 1, { acts: [{ ...first!, outcomes: [] }] }))).toEqual(['act-without-outcome'])
    expect(codes(withStep(drawSop('a: c\nb:\nc:'), 2, { acts: [] }))).toEqual(['step-without-act'])
  })

  it('has a decision that cannot choose, or a process that chooses', () => {
    expect(only(drawSop('a decision: b\nb:'), 'decision-without-choice').place).toEqual({
      step: 'row-1',
      act: 'a',
    })
    expect(only(drawSop('a process: ya > b | tidak > b\nb:'), 'process-with-choice').place).toEqual({
      step: 'row-1',
      act: 'a',
    })
  })
})

describe('a flow that cannot be played to its end', () => {
  it('has an act that no arrows reach from the start', () => {
    expect(only(drawSop('a: c\nb: c\nc:'), 'act-unreachable').place).toEqual({ step: 'row-2', act: 'b' })
  })

  it('has a loop without exit, told once at its first act', () => {
    const found = only(drawSop('a: ya > b | tidak > d\nb: c\nc: b\nd:'), 'no-way-out')
    expect(found).toMatchObject({ place: { act: 'b' }, data: { acts: ['b', 'c'] } })
    expect(only(drawSop('a: a'), 'no-way-out').data.acts).toEqual(['a'])
  })

  it('has rounds that no way of playing leaves, although arrows lead to an end', () => {
    // The branch of b can end, but c always sends everything back to the start.
    const found = only(drawSop('a: b, c\nb: d\nc: ya > a | tidak > a\nd all: e\ne:'), 'no-way-out')
    expect(found.place.act).toBe('a')
  })

  it('has a decision that feeds a join: only one of its branches can arrive', () => {
    const sop = drawSop('a: ya > b | tidak > c\nb: d\nc: d\nd all:')
    const path = [
      { act: 'a', outcome: 'ya' },
      { act: 'b', outcome: 'done' },
    ]
    expect(only(sop, 'deadlock')).toMatchObject({
      place: { step: 'row-4', act: 'd' },
      data: { missing: ['c'], path },
    })
  })

  it('sends back from a join to one of its branches: the other does not arrive again', () => {
    expect(
      only(drawSop('a: b, c\nb: d\nc: d\nd all: ya > e | tidak > b\ne:'), 'deadlock').data.missing,
    ).toEqual(['c'])
  })

  it('ends one branch while another waits for it', () => {
    const found = only(drawSop('a: b, c\nb: d\nc: ya > d | tidak > e\nd all:\ne end:'), 'improper-completion')
    expect(found).toMatchObject({ place: { act: 'd' }, data: { missing: ['c'] } })
  })

  it('opens an act twice at once, where parallel branches meet without waiting', () => {
    const found = only(drawSop('a: b, c\nb: d\nc: d\nd:'), 'unsafe')
    expect(found).toMatchObject({ place: { act: 'd' }, data: { from: 'c' } })
  })

  it('tells two branches that meet unjoined only where they first meet', () => {
    expect(only(drawSop('a: b, c\nb: d\nc: d\nd: e\ne: ya > f | tidak > d\nf:'), 'unsafe').place.act).toBe(
      'd',
    )
  })

  it('has two arrows of one outcome to the same act', () => {
    expect(only(drawSop('a: b, b\nb:'), 'unsafe').place.act).toBe('b')
  })

  it('has a join that no way of playing opens, although every way ends', () => {
    // Whichever branch reaches the join d, its twin sends everything back to the start.
    const sop = drawSop('a: satu > b, x | dua > c, x | selesai > z\nb: d\nc: d\nx: a\nd all: z\nz:')
    expect(only(sop, 'act-never-opens').place).toEqual({ step: 'row-5', act: 'd' })
  })

  it('has more markings than can be looked at', () => {
    const branches = Array.from({ length: 15 }, (_, index) => `p${index}`)
    const sop = drawSop(`a: ${branches.join(', ')}\n${branches.map((key) => `${key}: z`).join('\n')}\nz all:`)
    expect(only(sop, 'too-complex').data.markings).toBe(20_000)
    const fewer = branches.slice(0, 10)
    expect(
      codes(drawSop(`a: ${fewer.join(', ')}\n${fewer.map((key) => `${key}: z`).join('\n')}\nz all:`)),
    ).toEqual([])
  })
})

describe('several starts', () => {
  const alternatives = drawSop('a start: c\nb start: c\nc:')

  it('are alternatives where each alone is sound and all together are not', () => {
    expect(only(alternatives, 'alternative-starts')).toMatchObject({
      severity: 'note',
      data: { starts: ['a', 'b'] },
    })
    expect(isSound(alternatives)).toBe(true)
    expect(areStartsAlternatives(alternatives)).toBe(true)
  })

  it('are opened together where that is sound', () => {
    expect(areStartsAlternatives(drawSop('a start: c\nb start: c\nc all:'))).toBe(false)
    expect(areStartsAlternatives(line)).toBe(false)
  })

  it('are told as unsound together where one alone is unsound too', () => {
    expect(only(drawSop('a start: d\nb start: c, d\nc: d\nd:'), 'unsafe').place.act).toBe('d')
  })
})

describe('the path of a defect', () => {
  it.each([
    ['deadlock', 'a: ya > b | tidak > c\nb: d\nc: d\nd all:'],
    ['improper-completion', 'a: b, c\nb: d\nc: ya > d | tidak > e\nd all:\ne end:'],
  ] as const)('leads decide to the %s', (code, drawing) => {
    const sop = drawSop(drawing)
    const { path } = only(sop, code).data
    const played = started(sop).play(...path.map(({ act, outcome }) => `${act} ${outcome}`))
    expect(played.run?.status).toBe('running')
    expect(played.open).toEqual([])
    expect(played.waiting).not.toEqual([])
  })

  it('leads decide to an arrow that reaches an open act', () => {
    const sop = drawSop('a: b, c\nb: d\nc: d\nd:')
    const { path, from } = only(sop, 'unsafe').data
    const played = started(sop).play(...path.slice(0, -1).map(({ act, outcome }) => `${act} ${outcome}`))
    expect(played.open).toContain('d 1')
    const before = played.events.length
    played.play(from)
    expect(played.told(before)).toEqual([`TaskCompleted ${from}`])
  })
})
