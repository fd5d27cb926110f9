import { parseWaktu, type Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { setHeader } from '../edit/whole/header.ts'
import { moveStep } from '../edit/step/move-step.ts'
import { removeStep } from '../edit/step/steps.ts'
import { conflictTitle, conflictValue } from './conflict-sentence.ts'
import { mergeSops } from './merge-sops.ts'

const base = drawSop(
  'a start @produsen: b\nb @walidata: sesuai > c | tidak > a\nc @walidata: d\nd end @kepala:',
)
const retimed = (text: string) => withStep(base, 2, { waktu: parseWaktu(text) })

/** The one conflict as it is laid before a reader: its title, and what stood there, mine and theirs. */
function shown(ours: Sop, theirs: Sop, locale: 'id' | 'en' = 'id') {
  const { sop, conflicts } = mergeSops(base, ours, theirs)
  expect(conflicts).toHaveLength(1)
  const [conflict] = conflicts as [(typeof conflicts)[number]]
  const values = (['base', 'ours', 'theirs'] as const).map((side) => conflictValue(conflict, side, locale))
  return [conflictTitle(conflict, sop, locale), ...values]
}

describe('the choices of a conflict', () => {
  it('stand under the name of the cell alone, since each says itself what it would be', () => {
    const [ours, theirs] = [retimed('3 hari'), retimed('5 hari kerja')]
    expect(shown(ours, theirs)).toEqual(['Langkah 2, waktu baku', null, '3 hari', '5 hari kerja'])
    expect(shown(ours, theirs, 'en')[0]).toBe('Step 2, standard time')
  })

  it('say dates as a reader writes them', () => {
    const made = (madeOn: string) => setHeader(base, { madeOn })
    expect(shown(made('2026-01-05'), made('2026-03-02')).slice(2)).toEqual(['5 Januari 2026', '2 Maret 2026'])
  })

  it('ask the whole question where a row was taken away here and changed there', () => {
    const [title, , ours, theirs] = shown(
      removeStep(base, 'row-3'),
      withStep(base, 3, { note: 'Lewat portal' }),
    )
    expect(title).toMatch(/“Kegiatan 3”.*: Anda menghapusnya/)
    expect(ours).toBe('dihapus')
    expect(theirs).toBe('Kegiatan 3')
  })

  it('say where each side has put the row', () => {
    const [, , ours, theirs] = shown(moveStep(base, 'row-1', 2), moveStep(base, 'row-1', 3))
    expect(ours).toMatch(/^sesudah “/)
    expect(theirs).toMatch(/^sesudah “/)
    expect(ours).not.toBe(theirs)
  })
})
