import type { Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../test/drawing-of.ts'
import { mended, mendsFor } from '../../test/mended.ts'
import { setNeeds, setYields } from '../edit/artefact/artefacts.ts'
import { setActivity } from '../edit/step/cells.ts'

describe('the flow', () => {
  it.each([
    [
      'act-unreachable',
      'lead-here',
      'a: ya > c | tidak >\nb: c\nc:',
      'a: ya > c | tidak > b\nb: c\nc:',
      'Tarik panah dari langkah 1 ke sini',
    ],
    [
      'act-unreachable',
      'lead-here',
      'a: c\nb: c\nc:',
      'a: b\nb: c\nc:',
      'Tarik panah dari langkah 1 ke sini',
    ],
    ['act-unreachable', 'lead-here', 'a: c\nb:\nc:', 'a: b\nb: c\nc:', 'Tarik panah dari langkah 1 ke sini'],
    [
      'act-unreachable',
      'lead-here',
      'a: b\nb end:\nc:',
      'a: b\nb: c\nc:',
      'Tarik panah dari langkah 2 ke sini',
    ],
    [
      'act-unreachable',
      'begin-here',
      'x: a\na start: b\nb:',
      'x start: a\na: b\nb:',
      'Jadikan simbol ini awal SOP',
    ],
    [
      'deadlock',
      'wait-for-any',
      'a: ya > b | tidak > c\nb: d\nc: d\nd all:',
      'a: ya > b | tidak > c\nb: d\nc: d\nd:',
      'Jadikan menunggu salah satu cabang saja',
    ],
    [
      'unsafe',
      'wait-for-all',
      'a: b, c\nb: d\nc: d\nd:',
      'a: b, c\nb: d\nc: d\nd all:',
      'Jadikan menunggu semua cabang',
    ],
    ['unsafe', 'drop-double-arrow', 'a: b, b\nb:', 'a: b\nb:', 'Hapus panah yang rangkap'],
    [
      'no-way-out',
      'leave-loop',
      'a: b\nb: c\nc: b\nd:',
      'a: b\nb: c\nc: Ya > d | Tidak > b\nd:',
      'Beri langkah 3 pilihan “Ya” yang menuju langkah 4',
    ],
    [
      'no-way-out',
      'leave-loop',
      'a: b\nb: x > a | y > b',
      'a: b\nb: x > a | y > b | Ya >',
      'Beri langkah 2 pilihan “Ya” yang mengakhiri pelaksanaan',
    ],
    [
      'decision-without-choice',
      'add-choice',
      'a: b\nb decision: c\nc:',
      'a: b\nb decision: c | Tidak > a\nc:',
      'Tambahkan pilihan “Tidak” yang kembali ke langkah 1',
    ],
    [
      'outcome-without-target',
      'send-back',
      'a: b\nb: ya > c | tidak >\nc:',
      'a: b\nb: ya > c | tidak > a\nc:',
      'Kembalikan ke langkah 1',
    ],
    [
      'outcome-without-target',
      'lead-on',
      'a: b\nb: ya > | tidak > a\nc:',
      'a: b\nb: ya > c | tidak > a\nc:',
      'Arahkan ke langkah 3',
    ],
  ] as const)('%s: %s in %j', (code, mend, before, after, sentence) => {
    const { sop, says } = mended(drawSop(before), code, mend)
    expect(drawingOf(sop)).toBe(after.replace('b decision:', 'b:'))
    expect(says.id).toBe(sentence)
  })

  it('sends a refusal back before it leads it on, and does not send back the only way on', () => {
    const codes = (drawing: string) =>
      mendsFor(drawSop(drawing), 'outcome-without-target').map(({ code }) => code)
    expect(codes('a: b\nb: ya > d | tidak >\nc: d\nd:')).toEqual(['send-back', 'lead-on'])
    expect(codes('a: b\nb: ya > | tidak > a\nc:')).toEqual(['lead-on'])
    expect(codes('a: b\nb: ya > | tidak > a')).toEqual([])
  })

  it('is not mended where another error would come of it', () => {
    expect(
      mendsFor(drawSop('a: b, c\nb: d\nc: ya > d | tidak > e\nd all:\ne end:'), 'improper-completion'),
    ).toEqual([])
  })
})

describe('a check without rejection', () => {
  const check = (sop: Sop, row: number) => setActivity(sop, `row-${row}`, 'Memeriksa data')

  it('sends back to the row that yields what it needs', () => {
    const line = drawSop('a @produsen: b\nb @sekretariat: c\nc @walidata: d\nd @walidata:')
    const fed = setNeeds(setYields(check(line, 3), 'row-1', ['Data']), 'row-3', ['Data'])
    const { sop, says } = mended(fed, 'check-without-rejection', 'add-rejection')
    expect(drawingOf(sop).split('\n')[2]).toBe('c: Ya > d | Tidak > a')
    expect(says.en).toBe('Add a choice “Tidak” (no) that goes back to step 1')
  })

  it('sends back to the nearest other performer where nobody yields it', () => {
    const line = drawSop('a @produsen: b\nb @walidata: c\nc @walidata:')
    expect(drawingOf(mended(check(line, 3), 'check-without-rejection', 'add-rejection').sop)).toBe(
      'a: b\nb: c\nc: Ya > | Tidak > a',
    )
  })

  it('sends back to where all branches begin, not into one of them', () => {
    const joined = drawSop(
      'a @kepala: b, c\nb @produsen: d\nc @sekretariat: d\nd all @walidata: e\ne @walidata:',
    )
    const { sop } = mended(check(joined, 4), 'check-without-rejection', 'add-rejection')
    expect(drawingOf(sop).split('\n')[3]).toBe('d all: Ya > e | Tidak > a')
  })

  it('has nowhere to send back to in the first row', () => {
    expect(mendsFor(check(drawSop('a: b\nb:'), 1), 'check-without-rejection')).toEqual([])
  })
})
