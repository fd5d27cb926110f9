import { expect, it } from 'vitest'
import { syntaxWanted } from '../../../src/server/catalogue/wanted-syntax.ts'

it.each([
  [undefined, null],
  ['*/*', null],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', null],
  ['text/turtle', 'ttl'],
  ['application/ld+json', 'jsonld'],
  ['application/ld+json, text/turtle;q=0.5', 'jsonld'],
  ['text/turtle;q=0.5, application/ld+json;q=0.9, application/rdf+xml', 'jsonld'],
  ['text/html;q=0.3, text/turtle;q=0.9', 'ttl'],
  ['text/html, text/turtle', null],
  ['text/turtle;q=0', null],
  ['text/turtle;q=viel', null],
  ['TEXT/TURTLE; charset=utf-8', 'ttl'],
])('whoever accepts %s is sent %s', (accept, syntax) => {
  expect(syntaxWanted({ headers: accept === undefined ? {} : { accept } })).toBe(syntax)
})
