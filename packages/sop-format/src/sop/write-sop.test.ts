import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomSop, withDuties } from '../../../engine/test/random-sop.ts'
import { anySop } from '../../test/any-sop.ts'
import { readSop } from './read-sop.ts'
import { writeSop } from './write-sop.ts'

test('any SOP that is written reads back as the same SOP, and is written the same again', () => {
  fc.assert(
    fc.property(anySop, (sop) => {
      const text = writeSop(sop)
      const read = readSop(text)
      expect(read).toEqual({ sop })
      expect('sop' in read && writeSop(read.sop)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test.each(['\n', ' \n', '\n\n', 'a\n', 'a\n\n', ' a', '- a', '# a'])(
  'a text like %j is written as it is',
  (text) => {
    const sop = { ...randomSop(1, 3), title: text, remarks: [{ where: text, text }] }
    expect(readSop(writeSop(sop))).toEqual({ sop })
  },
)

test('2,000 random flows of the engine read back as they were written', () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const sop = withDuties(seed, randomSop(seed, 3 + (seed % 12)))
    const text = writeSop(sop)
    expect(readSop(text)).toEqual({ sop })
    expect(writeSop(sop, text)).toBe(text)
  }
})

test('the order in which fields were set does not change the text', () => {
  fc.assert(
    fc.property(anySop, (sop) => {
      expect(writeSop(turnedRound(sop))).toBe(writeSop(sop))
    }),
    { numRuns: 50 },
  )
})

/** The same value with the fields of every object in the opposite order, as a database may give them back. */
function turnedRound<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turnedRound) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([field, inner]) => [field, turnedRound(inner)]),
  ) as Value
}

test('what has to be handed in is written beside its artefact, in fields only where it has to be', () => {
  const asking = `# SOP untuk SatuAlur. Arti setiap isian: docs/configuration.md

key: contoh
title: Contoh
roles:
  - key: ppid
    name: PPID
artefacts:
  - key: surat
    name: Surat
steps:
  - number: 1
    activity: Menerima
    performer: ppid
    yields:
      - surat:
          isRequired: true
          kinds:
            - file
            - link
  - number: 2
    activity: Memeriksa
    performer: ppid
    apartFrom: 1
    needs:
      - surat:
          text: Surat masuk
          isRequired: true
      - surat
`
  const read = readSop(asking)
  expect('sop' in read && writeSop(read.sop)).toBe(asking)
})

test('what is usual is not written', () => {
  const minimal =
    'key: contoh\ntitle: Contoh\nroles: [{ key: ppid, name: PPID }]\nsteps: [{ number: 1, activity: Menerima, performer: ppid }]'
  const read = readSop(minimal)
  expect('sop' in read && writeSop(read.sop))
    .toBe(`# SOP untuk SatuAlur. Arti setiap isian: docs/configuration.md

key: contoh
title: Contoh
roles:
  - key: ppid
    name: PPID
steps:
  - number: 1
    activity: Menerima
    performer: ppid
`)
})
