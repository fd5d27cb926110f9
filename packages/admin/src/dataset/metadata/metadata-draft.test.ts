import { describe, expect, it } from 'vitest'
import { answersOf, draftOf } from './metadata-draft.ts'

const fields = [
  { key: 'name', kind: 'TEXT' as const },
  { key: 'count', kind: 'NUMBER' as const },
  { key: 'is-public', kind: 'YES_NO' as const },
  { key: 'built-from', kind: 'VARIABLES' as const },
]
const answers = [
  { field: 'name', text: 'Cakupan' },
  { field: 'count', number: 2.5 },
  { field: 'is-public', isYes: false },
  { field: 'built-from', names: ['bayi', 'vaksin'] },
]

describe('what is typed into a form', () => {
  it('says the same when nothing was changed', () => {
    expect(answersOf(fields, draftOf(fields, answers), answers)).toEqual(answers)
  })

  it('leaves out what is blank and keeps what the form no longer asks for', () => {
    const former = [{ field: 'lama', text: 'x' }]
    expect(answersOf(fields, draftOf(fields, former), former)).toEqual([
      { field: 'lama', text: 'x', number: null, isYes: null, names: null },
    ])
  })

  it('takes a decimal comma, and what is no number as it was typed', () => {
    const typed = (count: string) => answersOf(fields, { count }, [])
    expect(typed('2,5')).toEqual([{ field: 'count', number: 2.5 }])
    expect(typed('banyak')).toEqual([{ field: 'count', text: 'banyak' }])
  })
})
