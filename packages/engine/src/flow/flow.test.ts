import { describe, expect, it } from 'vitest'
import { drawSop } from '../../test/drawn-sop.ts'
import { flowOf } from './flow.ts'

const sop = drawSop('a: b\nb: c; c: ya > d, e | tidak > b\nd: f\ne: ya > f | tidak > a\ng: f\nf all:')
const flow = flowOf(sop)

describe('the flow of an SOP', () => {
  it('is read once per SOP object', () => {
    expect(flowOf(sop)).toBe(flow)
    expect(flowOf({ ...sop })).not.toBe(flow)
  })

  it('prints acts by rows and, within a row, from left to right', () => {
    expect([...flow.acts.values()].map(({ act, step, position }) => [act.key, step.key, position])).toEqual([
      ['a', 'row-1', 0],
      ['b', 'row-2', 1],
      ['c', 'row-2', 2],
      ['d', 'row-3', 3],
      ['e', 'row-4', 4],
      ['g', 'row-5', 5],
      ['f', 'row-6', 6],
    ])
  })

  it('calls an arrow to the same or an earlier position a back arrow', () => {
    expect(flow.isBack('c', 'b')).toBe(true)
    expect(flow.isBack('c', 'c')).toBe(true)
    expect(flow.isBack('b', 'c')).toBe(false)
  })

  it('sends back with an outcome that has any back arrow', () => {
    const [ya, tidak] = flow.acts.get('c')!.act.outcomes
    expect(flow.sendsBack('c', ya!)).toBe(false)
    expect(flow.sendsBack('c', tidak!)).toBe(true)
    expect(flow.sendsBack('c', { ...ya!, to: ['d', 'b'] })).toBe(true)
  })

  it('follows forward arrows only, and an act follows itself', () => {
    expect([...flow.follows('d')]).toEqual(['d', 'f'])
    expect([...flow.follows('b')].sort()).toEqual(['b', 'c', 'd', 'e', 'f'])
  })

  it('reaches along all arrows', () => {
    expect([...flow.reachable(['e'])].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(flow.reachable(['a']).has('g')).toBe(false)
  })

  it('awaits at a join only the acts that the run can reach', () => {
    expect(flow.awaited('f', ['a'])).toEqual(['d', 'e'])
    expect(flow.awaited('f', ['a', 'g'])).toEqual(['d', 'e', 'g'])
  })

  it('starts at the acts drawn as start, else at the first act of the table', () => {
    expect(flow.starts).toEqual(['a'])
    expect(flowOf(drawSop('a: c\nb start: c\nc:\nd start: c')).starts).toEqual(['b', 'd'])
    expect(flowOf(drawSop('')).starts).toEqual([])
  })

  it('takes the first of two acts with one key, and leads nowhere by an arrow to an unknown act', () => {
    const odd = flowOf(drawSop('a: lenyap, b\nb:\na: a'))
    expect(odd.acts.get('a')?.step.key).toBe('row-1')
    expect([...odd.reachable(['a'])]).toEqual(['a', 'b'])
  })
})
