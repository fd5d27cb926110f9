import { describe, expect, it, test } from 'vitest'
import { readForm } from './read-form.ts'

const file = `key: ms-ind
title: { id: MS-Ind, en: MS-Ind }
follows: ms-ind
source: Peraturan BPS 5/2020
sections:
  - key: identitas
    title: { id: Identitas, en: Identity }
    fields:
      - { key: name, label: { id: Nama indikator, en: Name }, required: publication, portal: indikator }
      - key: level
        label: { id: Level estimasi, en: Level }
        help: { id: Wilayah terkecil, en: Smallest area }
        kind: choice
        choices:
          - { key: desa, label: { id: Desa, en: Village } }
        isVerified: false
        source: Praktik
`

function problemAfter(find: string, replacement: string) {
  expect(file).toContain(find)
  const read = readForm(file.replace(find, replacement))
  if ('form' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}

describe('a form file', () => {
  it('is read with everything written out', () => {
    const usual = { help: null, source: 'Peraturan BPS 5/2020', isVerified: true }
    expect(readForm(file)).toEqual({
      form: {
        key: 'ms-ind',
        title: { id: 'MS-Ind', en: 'MS-Ind' },
        follows: 'ms-ind',
        sections: [
          {
            key: 'identitas',
            title: { id: 'Identitas', en: 'Identity' },
            fields: [
              {
                ...usual,
                ...{ key: 'name', label: { id: 'Nama indikator', en: 'Name' }, kind: 'text' },
                ...{ isRequired: true, portalName: 'indikator' },
              },
              {
                key: 'level',
                label: { id: 'Level estimasi', en: 'Level' },
                help: { id: 'Wilayah terkecil', en: 'Smallest area' },
                kind: 'choice',
                choices: [{ key: 'desa', label: { id: 'Desa', en: 'Village' } }],
                ...{ isRequired: false, source: 'Praktik', isVerified: false, portalName: null },
              },
            ],
          },
        ],
      },
    })
  })

  test.each<[string, string, string, object]>([
    ['a field twice', 'key: level', 'key: name', { at: '10:14', path: '/sections/0/fields/1/key' }],
    ['a heading of blanks', 'id: Identitas', "id: ' '", { at: '7:18', path: '/sections/0/title/id' }],
    ['an unknown kind', 'kind: choice', 'kind: pilihan', { path: '/sections/0/fields/1/kind' }],
    ['choices of what is no choice', 'kind: choice', 'kind: text', { path: '/sections/0/fields/1/choices' }],
    ['a form of nothing known', 'follows: ms-ind', 'follows: ms-abc', { at: '3:10', path: '/follows' }],
    ['words in one language', ', en: Identity', '', { path: '/sections/0/title' }],
    ['a key with capitals', 'key: name', 'key: Name', { path: '/sections/0/fields/0/key' }],
    ['nothing required', ', required: publication', '', { at: '6:3', path: '/sections' }],
    ['too little for Standar Data', 'follows: ms-ind', 'follows: standar-data', { path: '/sections' }],
  ])('says where it has %s', (_, find, replacement, place) => {
    const problem = problemAfter(find, replacement)
    expect(problem).toMatchObject(place)
    expect([problem.id, problem.en]).toEqual([
      expect.stringMatching(/\.|\?$/),
      expect.stringMatching(/\.|\?$/),
    ])
  })

  it('never faults, whatever stands in it', () => {
    for (const text of ['', '[]', 'key', '{', 'key: a\nsections: 3', '['.repeat(20_000)])
      expect(readForm(text)).toHaveProperty('problems')
  })
})
