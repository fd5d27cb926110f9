import { findings, parseWaktu, type Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { frozen } from '../../../test/frozen.ts'
import { compareSops } from '../../compare/compare-sops.ts'
import { changeSentence } from '../../compare/change-sentence.ts'
import { conflictSentence } from '../../merge/conflict-sentence.ts'
import { mergeSops } from '../../merge/merge-sops.ts'
import { mendsOf } from '../../mend/mends.ts'
import { addDeadline, removeDeadline, setDeadline } from './statutory.ts'
import { informationDeadlines } from './statutory-presets.ts'

const [answer, objection] = informationDeadlines as [
  (typeof informationDeadlines)[0],
  (typeof informationDeadlines)[0],
]
const bare = frozen(drawSop('a: b\nb: c\nc:', { key: 'ppid', title: 'Permohonan informasi' }))
const sop = frozen(addDeadline(bare, { ...answer, endsAt: 'b' }))
const told = (before: Sop, after: Sop, locale: 'id' | 'en' = 'id') =>
  compareSops(before, after, true).changes.map((change) => changeSentence(change, { before, after }, locale))

describe('the deadlines of laws', () => {
  it('are offered as UU 14/2008 sets them, and none of them is found wanting', () => {
    const all = informationDeadlines.reduce(addDeadline, bare)
    expect(all.statutory?.map(({ waktu, extension }) => [waktu.text, extension?.text])).toEqual([
      ['10 hari kerja', '7 hari kerja'],
      ['30 hari kerja', undefined],
      ['30 hari kerja', undefined],
      ['14 hari kerja', undefined],
    ])
    expect(findings(all, '2026-11-21').map(({ code }) => code)).toEqual(
      findings(bare, '2026-11-21').map(({ code }) => code),
    )
  })

  it('come with a key of their own, change in one place, and leave nothing behind', () => {
    const twice = addDeadline(sop, answer)
    expect(twice.statutory?.map(({ key }) => key)).toEqual(['pemberitahuan', 'pemberitahuan-2'])
    expect(setDeadline(sop, 'pemberitahuan', { extension: undefined }).statutory?.[0]).not.toHaveProperty(
      'extension',
    )
    expect(setDeadline(bare, 'pemberitahuan', { title: 'Lain' })).toBe(bare)
    expect(removeDeadline(sop, 'lain')).toBe(sop)
    expect(removeDeadline(sop, 'pemberitahuan')).toEqual(bare)
  })

  it('are mended where they name a step that is gone', () => {
    const lost = setDeadline(sop, 'pemberitahuan', { startsAt: 'x', endsAt: 'y' })
    const wrong = () => findings(lost, '2026-11-21').filter(({ code }) => code === 'unknown-deadline-act')
    const mended = wrong().reduce((one, finding) => mendsOf(lost, finding)[0]!.apply(one), lost)
    expect(mended.statutory).toEqual([{ ...answer, startsAt: null, endsAt: null }])
    expect(mendsOf(lost, wrong()[0]!).map(({ sentence }) => sentence.id)).toEqual([
      'Hitung “Pemberitahuan tertulis kepada pemohon informasi” sejak awal pelaksanaan',
      'Hapus tenggat undang-undang “Pemberitahuan tertulis kepada pemohon informasi”',
    ])
  })
})

it('a comparison tells which deadlines came, went, were renamed and retimed', () => {
  expect(told(bare, sop)).toEqual([
    'Tenggat undang-undang “Pemberitahuan tertulis kepada pemohon informasi” ditambahkan.',
  ])
  expect(told(sop, bare, 'en')).toEqual([
    'Statutory deadline “Pemberitahuan tertulis kepada pemohon informasi” was removed.',
  ])
  const other = setDeadline(sop, 'pemberitahuan', {
    title: 'Jawaban',
    waktu: parseWaktu('5 hari kerja'),
    endsAt: null,
  })
  expect(told(sop, other)).toEqual([
    'Tenggat undang-undang “Jawaban”: nama berubah dari “Pemberitahuan tertulis kepada pemohon informasi” menjadi “Jawaban”.',
    'Tenggat undang-undang “Jawaban”: ketentuannya berubah dari 10 hari kerja + 7 hari kerja, ⬭ → 2 (UU 14/2008 Pasal 22 ayat (7) dan (8)) menjadi 5 hari kerja + 7 hari kerja, ⬭ → ■ (UU 14/2008 Pasal 22 ayat (7) dan (8)).',
  ])
})

it('a merge takes what either side did, and asks where both changed one deadline', () => {
  const ours = setDeadline(sop, 'pemberitahuan', { waktu: parseWaktu('8 hari kerja') })
  const added = addDeadline(sop, objection)
  const { sop: merged, conflicts } = mergeSops(sop, ours, added)
  expect(conflicts).toEqual([])
  expect(merged.statutory?.map(({ waktu }) => waktu.text)).toEqual(['8 hari kerja', '30 hari kerja'])
  const theirs = setDeadline(sop, 'pemberitahuan', { waktu: parseWaktu('6 hari kerja') })
  const asked = mergeSops(sop, ours, theirs)
  expect(asked.conflicts).toHaveLength(1)
  expect(conflictSentence(asked.conflicts[0]!, asked.sop, 'id')).toMatch(
    /^Tenggat undang-undang “Pemberitahuan tertulis.*”, ketentuannya: semula .*10 hari kerja.*8 hari kerja.*6 hari kerja/,
  )
  const theirChoice = new Map([[asked.conflicts[0]!.id, 'theirs' as const]])
  expect(mergeSops(sop, ours, theirs, theirChoice).sop).toEqual(theirs)
})
