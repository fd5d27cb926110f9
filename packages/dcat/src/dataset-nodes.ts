import { agentNodes, contactNode, documentNodes, regionNode } from './agent-nodes.ts'
import { frequencyNode, languageNode, publicAccessNode, themeNode } from './authority.ts'
import type { Dataset } from './catalogue.ts'
import { coveredSpans } from './covered-spans.ts'
import { distributionNodes } from './distribution-nodes.ts'
import { node, type Node } from './graph.ts'
import type { Iris } from './iris.ts'
import { lawNode } from './law-node.ts'
import { licenceNodes } from './licence-nodes.ts'
import { provenanceNodes, provenanceStatement } from './provenance-nodes.ts'
import { spanNode } from './span-node.ts'
import { standardNode } from './standard-node.ts'
import { dateTime, iri, maybeIri, text, words } from './value.ts'

/** A dcat:Dataset and all that belongs to it: whom to ask, where and when, its files and how they came to be. */
export function datasetNodes(dataset: Dataset, iris: Iris): Node[] {
  const itself = iris.dataset(dataset)
  const made = dataset.distributions.flatMap(({ provenance }) => provenance ?? [])
  const frequency = frequencyNode(dataset.frequency)
  const themes = dataset.themes.map(themeNode)
  const languages = dataset.languages.map(languageNode)
  const contact = contactNode(`${itself}#contact`, dataset.contact)
  const covered = coveredSpans([dataset, ...dataset.distributions].flatMap(({ covers }) => covers ?? []))
  const spans = covered.map((span) => spanNode(itself, span))
  const standards = dataset.conformsTo.map(standardNode)
  const laws = dataset.laws.map(lawNode)
  const statements = provenanceStatement(`${itself}#provenance`, made)
  const to = (nodes: readonly Node[]) => nodes.map((one) => iri(one.iri))
  return [
    node(itself, ['dcat:Dataset'], {
      'dct:identifier': [text(dataset.key)],
      'dct:title': words(dataset.title),
      'dct:description': words(dataset.description),
      'dct:publisher': [iri(iris.agent(dataset.publisher.key))],
      'dct:creator': [iri(iris.agent(dataset.publisher.key))],
      'dcat:contactPoint': to([contact]),
      'dcat:keyword': dataset.keywords.map((keyword) => text(keyword, 'id')),
      'dcat:theme': to(themes),
      'dct:accrualPeriodicity': to([frequency]),
      'dct:language': to(languages),
      'dct:spatial': [iri(iris.region(dataset.region))],
      'dct:temporal': to(spans),
      'dct:accessRights': to([publicAccessNode]),
      'dct:conformsTo': to(standards),
      'dcatap:applicableLegislation': to(laws),
      'dcat:version': [text(dataset.version)],
      'dcat:landingPage': [maybeIri(dataset.landingPage)],
      'dct:issued': [dateTime(dataset.issuedAt)],
      'dct:modified': [dateTime(dataset.modifiedAt)],
      'dct:provenance': to(statements),
      'prov:wasGeneratedBy': made.map((provenance) => iri(iris.run(provenance))),
      'dcat:distribution': dataset.distributions.map((one) => iri(iris.distribution(dataset, one))),
    }),
    ...[contact, frequency, ...themes, ...languages, ...spans, ...standards, ...laws, ...statements],
    ...[regionNode(dataset.region, iris), ...agentNodes(dataset.publisher, iris)],
    ...documentNodes(dataset.landingPage),
    ...licenceNodes(dataset.licence),
    ...dataset.distributions.flatMap((one) => distributionNodes(dataset, one, iris)),
    ...made.flatMap((provenance) => provenanceNodes(provenance, dataset.publisher, iris)),
  ]
}
