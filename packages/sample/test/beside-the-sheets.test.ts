import { castFindings, findings, isSound } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { expect, test } from 'vitest'
import { playedBeside } from '../src/beside-the-sheet.ts'
import { readBesideSops, readSampleRegencies } from '../src/read-sample.ts'

const sample = readSampleRegencies()
const beside = sample.flatMap(({ configuration }) =>
  readBesideSops(configuration.key).map((one) => ({ configuration, ...one })),
)

test('two SOPs of Kapuas Hulu stand beside its sheet, and each says that it is none', () => {
  expect(beside.map(({ configuration, sop }) => [configuration.key, sop.key])).toEqual([
    ['kapuas-hulu', 'pelayanan-permohonan-informasi'],
    ['kapuas-hulu', 'penyebarluasan-informasi-publik'],
  ])
  for (const { sop, source } of beside) {
    expect(source).toContain('# SOP contoh yang dikarang')
    expect(sop.remarks[0]!.text).toMatch(/^SOP contoh, bukan lembar daerah\./)
  }
})

test('they can run, and are played by those who play the same roles in the one from the sheet', () => {
  for (const { configuration, sop } of beside) {
    expect(isSound(sop)).toBe(true)
    expect(findings(sop, '2026-11-20').filter(({ severity }) => severity === 'error')).toEqual([])
    const { casts } = playedBeside(configuration, [{ sop }])
    const own = casts
      .filter((cast) => cast.sop === sop.key)
      .flatMap(({ role, opd, players }) => players.map((person) => ({ role, opd, person })))
    const producers = configuration.opds.filter(({ isProducer }) => isProducer)
    expect(own).toHaveLength(sop.roles.length * producers.length)
    expect(castFindings(sop, own)).toEqual([])
  }
})

test('one stands under the clock of a law, as the law says it: ten working days, and seven more once', () => {
  const under = beside.filter(({ sop }) => sop.statutory?.length)
  expect(under.map(({ sop }) => sop.statutory)).toEqual([
    [
      expect.objectContaining({
        basis: 'UU 14/2008 Pasal 22 ayat (7) dan (8)',
        waktu: expect.objectContaining({ kind: 'fixed', text: '10 hari kerja' }),
        extension: expect.objectContaining({ kind: 'fixed', text: '7 hari kerja' }),
        endsAt: '6',
      }),
    ],
  ])
  const read = readSop(under[0]!.source)
  expect('sop' in read && read.sop.steps[5]!.activity).toBe(
    'Menyampaikan pemberitahuan tertulis kepada pemohon',
  )
})

test('none of the five sheets serves requests, so none of them stands under that clock', () => {
  expect(sample.flatMap(({ sops }) => sops).filter(({ statutory }) => statutory?.length)).toEqual([])
})
