import { checkAnswers, fieldsOf, mayShow, overallCompleteness, standardDataKeys } from '@satualur/engine'
import { readForm } from '@satualur/sop-format'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formsWith, nationalForms } from '../src/national-forms.ts'

const formOf = (key: string) => nationalForms().find((form) => form.key === key)!
const keysOf = (key: string) => fieldsOf(formOf(key)).map((field) => field.key)
const verified = (key: string) =>
  fieldsOf(formOf(key))
    .filter(({ isVerified }) => isVerified)
    .map(({ label }) => label.id)

it('every form of the folder is in the library, under its own key, and follows what it is called', () => {
  const files = readdirSync(join(import.meta.dirname, '..', 'forms')).sort()
  expect(
    nationalForms()
      .map(({ key }) => `${key}.form.yaml`)
      .sort(),
  ).toEqual(files)
  for (const { key, follows } of nationalForms()) expect(follows).toBe(key === 'katalog' ? null : key)
})

it('Standar Data asks for its five things and nothing else', () => {
  expect(keysOf('standar-data')).toEqual([...standardDataKeys])
})

it('says which fields were read in the rule, and which nobody has read there', () => {
  expect(verified('standar-data')).toHaveLength(5)
  expect(verified('ms-var')).toHaveLength(13)
  expect(verified('ms-ind')).toEqual([
    'Nama kegiatan',
    'Penyelenggara',
    'Kode kegiatan',
    'Nomor',
    'Nama indikator',
  ])
  expect(verified('ms-keg')).toEqual([])
  expect(verified('kode-referensi')).toEqual([])
  expect(formOf('ms-keg').sections).toHaveLength(9)
})

describe('the gate', () => {
  const answered = (key: string) => ({
    form: formOf(key),
    answers: Object.fromEntries(
      fieldsOf(formOf(key))
        .filter(({ isRequired }) => isRequired)
        .map(({ key: field }) => [field, 'diisi']),
    ),
  })

  it.each(['ms-ind', 'ms-var'])('opens with what Standar Data and %s require', (described) => {
    const forms = [answered('standar-data'), answered(described)]
    expect(forms.flatMap(checkAnswers)).toEqual([])
    expect(mayShow(forms)).toBe(true)
    expect(overallCompleteness(forms).score).toBeGreaterThanOrEqual(80)
  })

  it('stays shut with MS-Keg and Kode Referensi in place of an indicator', () => {
    expect(mayShow([answered('standar-data'), answered('ms-keg'), answered('kode-referensi')])).toBe(false)
  })
})

describe('a regency', () => {
  const read = readForm(`
key: ms-keg
title: { id: Kegiatan, en: Activity }
source: Peraturan Bupati
sections: [{ key: a, title: { id: A, en: A }, fields: [{ key: izin, label: { id: Izin, en: Permission } }] }]`)
  const own = 'form' in read ? read.form : null

  it('puts its own form in place of a national one, and others beside them', () => {
    const other = { ...own!, key: 'izin-rilis' }
    const forms = formsWith([own!, other])
    expect(forms.map(({ key }) => key)).toEqual([...nationalForms().map(({ key }) => key), 'izin-rilis'])
    expect(forms[2]).toBe(own)
  })

  it('has the national ones where it has none', () => {
    expect(formsWith([])).toEqual(nationalForms())
  })
})
