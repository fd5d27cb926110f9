import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catalogueGraph, writeJsonLd, writeTurtle, type Catalogue } from '../src/index.ts'
import { anyCatalogue } from './any-catalogue.ts'
import { canonicalOfJsonLd, canonicalOfTurtle, storeOf, violationsOf } from './read-back.ts'

function graphOf(catalogue: Catalogue) {
  const made = catalogueGraph(catalogue)
  if ('refusals' in made) throw new Error(JSON.stringify(made.refusals))
  return made.graph
}

it('whatever a catalogue says, in any script, its feed has no violation', async () => {
  await fc.assert(
    fc.asyncProperty(anyCatalogue, async (catalogue) => {
      expect(await violationsOf(storeOf(writeTurtle(graphOf(catalogue))))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

it('whatever a catalogue says, its two syntaxes are one graph', async () => {
  await fc.assert(
    fc.asyncProperty(anyCatalogue, async (catalogue) => {
      const graph = graphOf(catalogue)
      expect(await canonicalOfJsonLd(writeJsonLd(graph))).toBe(await canonicalOfTurtle(writeTurtle(graph)))
    }),
    { numRuns: 150 },
  )
})

it('whatever a title says comes back as it was, but for what no syntax can hold', async () => {
  fc.assert(
    fc.property(anyCatalogue, fc.string({ unit: 'grapheme', minLength: 1 }), (catalogue, title) => {
      fc.pre(title.trim() !== '')
      const turtle = writeTurtle(graphOf({ ...catalogue, title: { id: title } }))
      const read = storeOf(turtle).getObjects(catalogue.baseIri, 'http://purl.org/dc/terms/title', null)
      expect(read.map(({ value }) => value)).toEqual([title])
    }),
  )
})
