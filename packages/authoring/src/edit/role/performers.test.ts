import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { addPerformer, removePerformer, setJoint } from './performers.ts'
import { addRole } from './roles.ts'

const line = addRole(drawSop('a: b\nb: c\nc:'), 'Kepala')

describe('the performers of a symbol', () => {
  it('confirm jointly only while they are several', () => {
    expect(setJoint(line, 'a', true)).toBe(line)
    const both = setJoint(addPerformer(line, 'a', 'kepala'), 'a', true)
    expect(removePerformer(both, 'a', 'petugas').steps[0]!.acts).toMatchObject([
      { performers: ['kepala'], isJoint: false },
    ])
  })

  it('are known columns, each once', () => {
    expect(addPerformer(line, 'a', 'petugas')).toBe(line)
    expect(addPerformer(line, 'a', 'lenyap')).toBe(line)
    expect(removePerformer(line, 'a', 'kepala')).toBe(line)
  })
})
