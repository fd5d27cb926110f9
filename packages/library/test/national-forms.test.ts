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

const unverified = (key: string) =>
  fieldsOf(formOf(key))
    .filter(({ isVerified }) => !isVerified)
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

it('says which fields were read in the rule or in two copies of its form, and which were not', () => {
  expect(verified('standar-data')).toHaveLength(5)
  expect(verified('ms-var')).toHaveLength(13)
  expect(verified('ms-ind')).toHaveLength(20)
  expect(unverified('ms-ind')).toEqual([])
  expect(verified('ms-keg')).toHaveLength(48)
  expect(unverified('ms-keg')).toEqual(['Tersedia untuk umum'])
  expect(verified('kode-referensi')).toEqual([])
  expect(formOf('ms-keg').sections).toHaveLength(9)
})

it('asks under the same keys for whatever was asked before it was read in the forms of BPS', () => {
  const before = {
    'ms-ind':
      'activity organiser activity-code number name concept definition interpretation method measure unit classification is-composite built-from level is-public',
    'ms-keg':
      'name year collection organiser address contact unit position background purpose starts-on ends-on variables is-repeated coverage method observed-unit sampling frame is-piloted quality processing analysis is-public products released-on',
  }
  for (const [form, keys] of Object.entries(before))
    expect(keysOf(form)).toEqual(expect.arrayContaining(keys.split(' ')))
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
