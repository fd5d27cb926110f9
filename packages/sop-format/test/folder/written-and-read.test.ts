import { classSentence, listSentence } from '@satualur/engine'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { DatasetFiles, EntrySteps } from '../../src/folder.ts'
import { readDatasetFiles, writeCatalogueFile, writeClassFile, writeListFile } from '../../src/folder.ts'
import { anyHistory, anySteps } from './any-data.ts'

const known = { datasets: ['a', '1.10', 'c'], opds: ['dinkes', '1.10'] }

function said(name: string, text: string): DatasetFiles {
  const read = readDatasetFiles([{ name, text }], known)
  if ('problems' in read) throw new Error(`${read.problems[0]!.message.en}\n${text}`)
  return read.said
}

function firstProblem(name: string, text: string) {
  const read = readDatasetFiles([{ name, text }], known)
  if ('said' in read) throw new Error('It was taken.')
  return read.problems[0]!
}

describe('files of decisions', () => {
  it('say every history that can have been, and are read back to it', () => {
    fc.assert(
      fc.property(anyHistory, (decisions) => {
        const text = writeClassFile(decisions)
        expect(said('a.class.yaml', text).classes).toEqual([{ dataset: 'a', decisions }])
      }),
    )
  })

  it('say every list that can have been, the same bytes in whatever order its entries come', () => {
    const entries = fc.array(anySteps, { maxLength: 4 }).map((histories) =>
      histories.map((steps, index): EntrySteps => ({
        dataset:
          steps.some(({ type }) => type === 'enact') || index % 2 ? (known.datasets[index] ?? null) : null,
        steps: steps.filter(({ type }) => type !== 'enact' || index < known.datasets.length),
      })),
    )
    fc.assert(
      fc.property(entries, (list) => {
        fc.pre(list.every(isPossible))
        const text = writeListFile(list)
        const [read] = said('2026.daftar-data.yaml', text).lists
        expect(read!.entries).toHaveLength(list.length)
        expect(writeListFile(read!.entries)).toBe(text)
        expect(writeListFile(list.toReversed())).toBe(text)
        for (const entry of list) expect(read!.entries).toContainEqual(entry)
      }),
    )
  })

  test('are refused at the step that could not have been taken, in the engine’s words', () => {
    const proposed = `entries:
  - dataset: a
    steps:
      - on: 2026-02-01
        propose:
          title: Judul
          producer: dinkes
          release: { afterDays: 1 }
          decision: { class: berkala, decidedOn: 2026-01-01, decidedBy: PPID }
      - { on: 2026-03-01, enact: '1' }
`
    const name = '2026.daftar-data.yaml'
    expect(firstProblem(name, proposed)).toMatchObject({
      ...{ line: 10, path: '/entries/0/steps/1' },
      message: { id: listSentence({ type: 'NothingAgreed' }, 'id') },
    })
    const changed = (find: string, by: string) => firstProblem(name, proposed.replace(find, by))
    expect(changed('{ on: 2026-03-01, enact', '{ on: 2026-01-01, agree').message.en).toBe(
      listSentence({ type: 'StepTooEarly', last: '2026-02-01' }, 'en'),
    )
    expect(changed("enact: '1'", "agree: '1', return: x").message.en).toMatch(/exactly one/)
    expect(changed('afterDays: 1', 'afterDays: 1, asNeeded: true')).toMatchObject({ line: 8 })
    expect(changed('producer: dinkes', 'producer: dinkess').message.en).toMatch(/did you mean `dinkes`/)
    expect(changed('class: berkala', 'class: rahasia')).toMatchObject({ line: 9 })
    const sound = proposed.replace('enact', 'agree')
    expect(firstProblem(name, sound + sound.replace('entries:\n', '')).message.en).toMatch(
      /stands further up already/,
    )
    const twice = '- { class: berkala, decidedOn: 2026-01-01, decidedBy: PPID }'
    expect(firstProblem('a.class.yaml', `decisions:\n  ${twice}\n  ${twice}\n`)).toMatchObject({
      ...{ line: 3, path: '/decisions/1' },
      message: { en: classSentence({ type: 'ClassUnchanged', class: 'berkala' }, 'en') },
    })
  })
})

/** After its enactments were left out, an entry may not have been so. */
function isPossible({ dataset, steps }: EntrySteps): boolean {
  const read = readDatasetFiles(
    [{ name: '2026.daftar-data.yaml', text: writeListFile([{ dataset, steps }]) }],
    known,
  )
  return 'said' in read
}

test('the file of a catalogue is read as it is written', () => {
  const catalogue = {
    ...{ isOpen: true, licence: 'cc-by', description: '2025', contactName: null },
    ...{ contactEmail: 'data@contoh.go.id', contactPage: 'https://contoh.go.id/data' },
  } as const
  expect(said('catalogue.yaml', writeCatalogueFile(catalogue)).catalogue).toEqual(catalogue)
  expect(
    firstProblem('catalogue.yaml', writeCatalogueFile({ ...catalogue, contactEmail: 'bukan surel' })),
  ).toMatchObject({ path: '/contact/email' })
})
