import { describe, expect, it, test } from 'vitest'
import type { NamedText } from './dataset-files.ts'
import { readDatasetFiles } from './read-dataset-files.ts'
import { writeTableFile } from './table/table-file.ts'

const file = `{
  "fields": [
    { "name": "kecamatan", "type": "string", "title": "Kecamatan", "dcat:theme": "wilayah" },
    { "name": "jumlah \\"[{guru", "type": "integer", "satualur:unit": "orang",
      "constraints": { "required": true, "minimum": 0 } }
  ],
  "primaryKey": "kecamatan"
}
`

const known = { datasets: ['guru', 'sekolah'] }
const named = (text: string, name = 'guru.table.json'): NamedText[] => [{ name, text }]

function problemAfter(find: string, replacement: string) {
  expect(file).toContain(find)
  const read = readDatasetFiles(named(file.replace(find, replacement)), known)
  if ('said' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}

describe('the file of a table format', () => {
  it('is a Table Schema, of which nothing is lost that other tools have written', () => {
    const read = readDatasetFiles(named(file), known)
    expect(read).toMatchObject({
      said: { formats: [{ dataset: 'guru', format: { primaryKey: ['kecamatan'] } }] },
    })
    const { format } = ('said' in read && read.said.formats[0]) || expect.fail('not read')
    const written = writeTableFile(format)
    expect(JSON.parse(written)).toEqual({ ...(JSON.parse(file) as object), primaryKey: ['kecamatan'] })
    const again = readDatasetFiles(named(written), known)
    expect('said' in again && writeTableFile(again.said.formats[0]!.format)).toBe(written)
  })

  test.each<[string, string, string, object]>([
    ['an unknown type', '"type": "integer"', '"type": "angka"', { at: '4:42', path: '/fields/1/type' }],
    [
      'a bound that is none',
      '"minimum": 0',
      '"minimum": []',
      { at: '5:53', path: '/fields/1/constraints/minimum' },
    ],
    ['a bound of another type', '"minimum": 0', '"minimum": "abc"', { at: '4:5', path: '/fields/1' }],
    ['a column twice', 'jumlah \\"[{guru', 'Kecamatan', { at: '4:5', path: '/fields/1' }],
    [
      'a key without a column',
      '"primaryKey": "kecamatan"',
      '"primaryKey": ["desa"]',
      { at: '1:1', path: '' },
    ],
    ['no columns', '"fields"', '"kolom"', { at: '1:1', path: '/fields' }],
    ['a comma too much', '"kecamatan"\n}', '"kecamatan",\n}', { at: '8:1', path: '' }],
    ['an end that is missing', '\n}\n', '\n', { at: '7:28', path: '' }],
  ])('says where it has %s', (_, find, replacement, place) => {
    const problem = problemAfter(find, replacement)
    expect(problem).toMatchObject(place)
    expect([problem.id, problem.en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
  })

  test.each([
    ['of another folder', '../guru.table.json', /folder/],
    ['of a Windows folder', '..\\guru.table.json', /folder/],
    ['of an unknown kind', 'guru.tabel.json', /\*\.table\.json/],
    ['without a key', '.table.json', /key/],
    ['with a key that is none', 'Guru\0.table.json', /key/],
    ['of an unknown dataset', 'gurru.table.json', /did you mean `guru`/],
  ])('is refused under a name %s', (_, name, sentence) => {
    const read = readDatasetFiles(named(file, name), known)
    expect(read).toMatchObject({
      problems: [{ file: 0, line: 1, message: { en: expect.stringMatching(sentence) } }],
    })
  })

  it('is there once for each dataset', () => {
    const read = readDatasetFiles(
      [...named(file), ...named(file, 'sekolah.table.json'), ...named(file)],
      known,
    )
    expect(read).toMatchObject({
      problems: [{ file: 2, message: { en: expect.stringMatching(/two files/) } }],
    })
  })

  it('tells the first of very many problems, and no more than somebody can use', () => {
    const many = `{"fields":[${Array.from({ length: 20_000 }, () => '{"type":3}').join()}]}`
    const read = readDatasetFiles(named(many), known)
    const problems = 'problems' in read ? read.problems : []
    expect(problems).toHaveLength(50)
    expect(problems[0]).toMatchObject({ line: 1, column: 20, path: '/fields/0/type' })
  })

  it('never faults, whatever stands in it', () => {
    for (const text of ['', '[]', '{', 'null', '"', '{"fields":3}', '{"fields":[3]}', '['.repeat(200_000)])
      expect(readDatasetFiles(named(text), known)).toHaveProperty('problems')
  })
})
