import { describe, expect, it } from 'vitest'
import { emptyColumn } from '../column-draft.ts'
import { askedRules } from './asked-rules.ts'
import { dateExample, numberExample, signsIn } from './writings.ts'

describe('the rules that are asked of a column', () => {
  it('are those that its type knows', () => {
    expect([...askedRules(emptyColumn())]).toEqual(expect.arrayContaining(['lengths', 'pattern', 'codes']))
    expect([...askedRules({ ...emptyColumn(), type: 'BOOLEAN' })]).toEqual(['words'])
  })

  it('keep in sight what was said before the type was changed', () => {
    expect([...askedRules({ ...emptyColumn(), type: 'BOOLEAN', pattern: 'x' })].sort()).toEqual([
      'pattern',
      'words',
    ])
  })

  it('show numbers and dates as they are written', () => {
    expect([numberExample('|'), numberExample(',|.'), numberExample(',|')]).toEqual([
      ...['1234.5', '1.234,5', '1234,5'],
    ])
    expect(signsIn(',| ')).toEqual([',', ' '])
    expect([dateExample(''), dateExample('%d/%m/%Y'), dateExample('%d %B %Y')]).toEqual([
      ...['2026-01-31', '31/01/2026', '31 Januari 2026'],
    ])
  })
})
