export type {
  Agent,
  Catalogue,
  Contact,
  Dataset,
  Distribution,
  Format,
  Frequency,
  KnownLicence,
  Language,
  Licence,
  Provenance,
  ProvenanceStep,
  Region,
  Span,
  Standard,
  Theme,
  Words,
} from './catalogue.ts'
export { isFormat, isKnownLicence } from './authority.ts'
export { catalogueGraph } from './catalogue-graph.ts'
export type { CatalogueRefusal } from './check-catalogue.ts'
export type { Graph } from './graph.ts'
export { writeJsonLd } from './write-json-ld.ts'
export { writeTurtle } from './write-turtle.ts'
