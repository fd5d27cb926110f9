import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemAfter } from '../../test/problem-after.ts'
import { smallSop } from '../../test/small-sop.ts'
import { readSop } from '../sop/read-sop.ts'

test('YAML that cannot be read says where and what to do', () => {
  expect(problemAfter('    performer: produsen', '\tperformer: produsen')).toMatchObject({
    at: '13:1',
    id: 'Baris ini dilekukkan dengan tab; ganti setiap tab dengan dua spasi.',
  })
  expect(problemAfter('title: Contoh', 'title: Contoh: satu').en).toContain('put it in single quotes')
  expect(problemAfter('title: Contoh', '  title: Contoh').en).toContain('two spaces per level')
  expect(problemAfter('yields: [data]', 'yields: [data').en).toContain('a bracket is not closed')
  expect(problemAfter('title: Contoh', 'title: @satu').en).toContain('cannot be read')
  expect(problemAfter('title: Contoh', 'title: *penting*').en).toContain('special meaning')
  expect(problemAfter('title: Contoh', 'title: Contoh\ntitle: Lain')).toMatchObject({
    at: '3:1',
    en: '`title` is written twice in the same place; remove or merge one of them.',
  })
  expect(problemAfter('title: Contoh', 'title: Contoh\n---\na: 1').id).toContain('lebih dari satu dokumen')
  expect(problemAfter('title: Contoh', 'title: "Contoh \\q"').en).toContain('unknown letter')
  expect(problemAfter('    stage: pemeriksaan', '   stage: pemeriksaan').en).toContain('`- ` before an item')
})

test('a text that is no configuration is refused whole', () => {
  const first = (text: string) => {
    const read = readSop(text)
    return 'problems' in read ? read.problems[0] : read
  }
  expect(first('')).toMatchObject({
    line: 1,
    column: 1,
    path: '',
    message: { en: 'This file has to be nested fields (`name: value`).' },
  })
  expect(first('hanya teks')).toMatchObject({ line: 1, column: 1, path: '' })
  expect(first('x'.repeat(1_000_001))).toMatchObject({
    message: { id: expect.stringContaining('lebih dari 1000 kB') },
  })
  expect(first('['.repeat(20_000))).toMatchObject({ line: 1 })
  expect(
    first(
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    ),
  ).toMatchObject({
    message: { en: expect.stringContaining('too often') },
  })
})

test('too many items, references or fields are refused before anybody counts them', () => {
  const roles = (items: string) => readSop(`key: a\ntitle: b\nroles: [${items}]\nsteps: [{ activity: c }]`)
  expect(roles('{},'.repeat(10_001))).toMatchObject({
    problems: [
      {
        line: 3,
        column: 8,
        message: { en: 'This list holds more than 10000 items; split it into several files.' },
      },
    ],
  })
  expect(roles('&a x,' + '*a,'.repeat(101))).toMatchObject({
    problems: [{ line: 3, message: { en: expect.stringContaining('too often') } }],
  })
  expect(roles('*a, &a x')).toMatchObject({
    problems: [{ line: 3, column: 9, message: { en: expect.stringContaining('special meaning') } }],
  })
})

test('problems come in the order of the file, no more than a person can use', () => {
  const read = readSop(smallSop.replaceAll('activity', 'aktivitas') + '    x: 1\n'.repeat(1))
  const places = 'problems' in read ? read.problems.map(({ line }) => line) : []
  expect(places).toEqual([...places].sort((left, right) => left - right))
  const many = readSop(`key: a\ntitle: b\nroles: [${'{},'.repeat(200)}]\nsteps: [{ activity: c }]`)
  expect('problems' in many && many.problems.length).toBe(50)
})

test('no text makes the reader throw', () => {
  const damaged = fc
    .array(
      fc.tuple(
        fc.nat(smallSop.length),
        fc.nat(4),
        fc.oneof(fc.string(), fc.constantFrom('\t', '- ', ': ', '*a', '&a ', '{', '[', '"', '!!x ')),
      ),
    )
    .map((changes) =>
      changes.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), smallSop),
    )
  const isRead = (text: string) => {
    const read = readSop(text)
    return (
      'sop' in read ||
      (read.problems.length > 0 &&
        read.problems.every(({ line, message }) => line >= 1 && message.id && message.en))
    )
  }
  fc.assert(fc.property(damaged, isRead), { numRuns: 1000 })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), isRead), { numRuns: 300 })
})
