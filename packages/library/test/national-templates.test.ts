import { findings, parseWaktu } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nationalTemplates } from '../src/national-templates.ts'

const folder = join(import.meta.dirname, '..', 'templates')
const asOf = '2026-11-20'

it('every file of the folder is in the library, under its own key', () => {
  const files = readdirSync(folder).sort()
  expect(
    nationalTemplates()
      .map(({ key }) => `${key}.sop.yaml`)
      .sort(),
  ).toEqual(files)
  expect(files.every((file) => existsSync(join(folder, file)))).toBe(true)
})

it('the files are read once', () => {
  expect(nationalTemplates()).toBe(nationalTemplates())
})

describe.each(nationalTemplates())('the template $key', (template) => {
  const { sop } = template

  it('is what its text says, in an edition of its own', () => {
    expect(readSop(template.source)).toEqual({ sop })
    expect(template.edition).toBeGreaterThan(0)
    expect(template.editionOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const text of [template.origin, template.summary.id, template.summary.en]) expect(text).not.toBe('')
  })

  it('can be played to its end, and leaves open only what a regency has to fill in', () => {
    const open = findings(sop, asOf).filter(({ severity }) => severity !== 'note')
    expect(open.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(open.map(({ code }) => code))).toEqual(new Set(['header-missing']))
  })

  it('names only roles that the law knows, and gives each something to do', () => {
    expect(sop.roles.filter(({ national }) => national === null)).toEqual([])
    const performing = new Set(sop.steps.flatMap(({ acts }) => acts.flatMap(({ performers }) => performers)))
    expect(sop.roles.map(({ key }) => key).filter((key) => !performing.has(key))).toEqual([])
  })

  it('says of every time that it is a proposal, and how it can be counted', () => {
    for (const step of sop.steps) {
      expect(step.marks.waktu, step.key).toMatchObject({
        kind: 'inferred',
        why: expect.stringMatching(/^Usulan templat/),
      })
      expect(parseWaktu(step.waktu.text).kind, step.key).toBe('fixed')
    }
  })

  it('chains its rows: what a row needs comes from another row or from outside', () => {
    const yielded = new Set(sop.steps.flatMap(({ yields }) => yields.map(({ artefact }) => artefact)))
    const needed = sop.steps.flatMap(({ needs }) => needs.map(({ artefact }) => artefact))
    for (const { key, isExternal } of sop.artefacts) {
      expect(yielded.has(key), key).toBe(!isExternal)
      if (isExternal) expect(needed, key).toContain(key)
    }
  })

  it('has a row that can send work back', () => {
    const position = new Map(sop.steps.flatMap(({ acts }) => acts).map(({ key }, at) => [key, at]))
    const back = sop.steps
      .flatMap(({ acts }) => acts)
      .filter(({ key, outcomes }) =>
        outcomes.some(({ to }) => to.some((one) => position.get(one)! < position.get(key)!)),
      )
    expect(back.length).toBeGreaterThan(1)
  })
})

it('Satu Data Indonesia has its four phases in their order', () => {
  const { stages, steps } = nationalTemplates().find(({ key }) => key === 'satu-data-indonesia')!.sop
  expect(stages.map(({ phase }) => phase)).toEqual([
    'perencanaan',
    'pengumpulan',
    'pemeriksaan',
    'penyebarluasan',
  ])
  expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(stages.map(({ key }) => key))
})

it('a request for information is answered within ten working days by law, or seventeen once it is extended', () => {
  const { statutory, steps } = nationalTemplates().find(({ key }) => key === 'permohonan-informasi')!.sop
  const [deadline, ...more] = statutory!
  expect(more).toEqual([])
  expect(deadline).toMatchObject({
    ...{ startsAt: null, endsAt: 'sampaikan', basis: 'UU 14/2008 Pasal 22 ayat (7) dan (8)' },
    ...{ waktu: parseWaktu('10 hari kerja'), extension: parseWaktu('7 hari kerja') },
  })
  // The longest way forward leaves some of them for what is sent back.
  const days = steps.flatMap(({ waktu }) => (waktu.kind === 'fixed' ? waktu.max : []))
  expect(days.reduce((sum, { value, unit }) => sum + (unit === 'day' ? value : 0), 0)).toBeLessThan(9)
})
