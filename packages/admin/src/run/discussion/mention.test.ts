import { describe, expect, test } from 'vitest'
import { mentionAt, piecesOf, stillMentioned, withMention } from './mention.ts'

const head = { id: 'p1', name: 'Kepala Bidang' }
/** The caret stands where the bar is. */
const at = (text: string, picked: (typeof head)[] = []) =>
  mentionAt(text.replace('|', ''), text.indexOf('|'), picked)

describe('a mention', () => {
  test('begins with an @ at the start of a word, and goes on over the words of a name', () => {
    expect(at('@|')).toEqual({ from: 0, word: '' })
    expect(at('Mohon @kep|')).toEqual({ from: 6, word: 'kep' })
    expect(at('Mohon (@kepala bi|)')).toEqual({ from: 7, word: 'kepala bi' })
    expect(at('Baris\n@ad|')).toEqual({ from: 6, word: 'ad' })
  })

  test('is none in an e-mail address, after a blank, in another line, or some words on', () => {
    expect(at('surel admin@contoh|')).toBeNull()
    expect(at('@ |')).toBeNull()
    expect(at('@kepala\n|')).toBeNull()
    expect(at('@kepala bidang mohon segera dicek|')).toBeNull()
  })

  test('ends behind a name that was picked', () => {
    expect(at('@Kepala Bidang |', [head])).toBeNull()
    expect(at('@Kepala Bidang mohon|', [head])).toBeNull()
    expect(at('@Kepala Dinas|', [head])).toEqual({ from: 0, word: 'Kepala Dinas' })
  })

  test('puts the name in the place of what was typed, with one blank behind', () => {
    const typed = { from: 6, word: 'kep' }
    expect(withMention('Mohon @kep', typed, 'Kepala Bidang')).toEqual({
      ...{ text: 'Mohon @Kepala Bidang ', caret: 21 },
    })
    expect(withMention('Mohon @kep dicek', typed, 'Kepala Bidang')).toEqual({
      ...{ text: 'Mohon @Kepala Bidang dicek', caret: 21 },
    })
  })

  test('counts as long as the name stands in the text', () => {
    expect(stillMentioned('Mohon @Kepala Bidang', [head])).toEqual([head])
    expect(stillMentioned('Mohon Kepala Bidang', [head])).toEqual([])
  })

  test('is set apart when it is read, the longer of two names first', () => {
    expect(piecesOf('Mohon @Kepala Bidang (I).', ['Kepala', 'Kepala Bidang (I)'])).toEqual([
      { text: 'Mohon ', isMention: false },
      { text: '@Kepala Bidang (I)', isMention: true },
      { text: '.', isMention: false },
    ])
    expect(piecesOf('@Kepala', [])).toEqual([{ text: '@Kepala', isMention: false }])
  })
})
