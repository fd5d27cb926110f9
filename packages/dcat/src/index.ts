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
  Law,
  Licence,
  Provenance,
  ProvenanceStep,
  Region,
  Span,
  Standard,
  Theme,
  Words,
} from './catalogue.ts'
export { catalogueGraph } from './catalogue-graph.ts'
export type { CatalogueRefusal } from './check-catalogue.ts'
export { isFormat, mediaTypeOf } from './format-nodes.ts'
export type { Graph } from './graph.ts'
export { isKnownLicence } from './licence-nodes.ts'
export { writeJsonLd } from './write-json-ld.ts'
export { writeTurtle } from './write-turtle.ts'
