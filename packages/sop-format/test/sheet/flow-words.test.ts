import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { flowInWords } from '../../src/sheet.ts'

describe('The flow in words', () => {
  const sop = drawSop(
    [
      'a start @PPID: b',
      'b @PPID: c',
      'c decision @Kepala: Ya > d | Tidak > b',
      'd @PPID: e; e @Kepala: f, g',
      'f @PPID: g',
      'g end @PPID:',
    ].join('\n'),
  )

  it('names the next step', () => {
    expect(flowInWords(sop, 'row-1', 'id')).toBe('Lanjut ke langkah 2.')
  })

  it('names each outcome with where it leads, forward or back', () => {
    expect(flowInWords(sop, 'row-3', 'id')).toBe('Ya: ke langkah 4 (PPID); Tidak: kembali ke langkah 2.')
    expect(flowInWords(sop, 'row-3', 'en')).toBe('Ya: to step 4 (PPID); Tidak: back to step 2.')
  })

  it('tells the acts of one row apart by their performers', () => {
    expect(flowInWords(sop, 'row-4', 'id')).toBe(
      'PPID – lanjut ke Kepala pada langkah yang sama. Kepala – lanjut ke langkah 5 dan langkah 6.',
    )
  })

  it('says where the flow ends', () => {
    expect(flowInWords(sop, 'row-6', 'id')).toBe('Selesai.')
    expect(flowInWords(sop, 'row-6', 'en')).toBe('Ends.')
  })

  it('names a row by its place where the printed number is missing or stands twice', () => {
    const copied = drawSop('a @PPID: b\nb @PPID: c\nc @PPID: a')
    copied.steps[1]!.number = null
    copied.steps[2]!.number = '1'
    expect(flowInWords(copied, 'row-1', 'id')).toBe('Lanjut ke baris 2.')
    expect(flowInWords(copied, 'row-3', 'id')).toBe('Kembali ke baris 1.')
  })

  it('says that an outcome has no word', () => {
    const silent = drawSop('a decision @PPID: x > b | y > a\nb @PPID:')
    for (const outcome of silent.steps[0]!.acts[0]!.outcomes) outcome.label = null
    expect(flowInWords(silent, 'row-1', 'id')).toBe(
      'Tanpa keterangan: ke langkah 2; tanpa keterangan: kembali ke langkah ini.',
    )
  })

  it('is empty for a row without acts', () => {
    const bare = drawSop('a @PPID:')
    bare.steps[0]!.acts = []
    expect(flowInWords(bare, 'row-1', 'id')).toBe('')
  })
})
