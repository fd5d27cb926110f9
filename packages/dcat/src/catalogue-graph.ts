import { agentNodes, documentNodes, regionNode } from './agent-nodes.ts'
import {
  completedNode,
  languageNode,
  localAuthorityNode,
  publicAccessNode,
  sha256Node,
  stableNode,
} from './authority.ts'
import type { Catalogue } from './catalogue.ts'
import { checkCatalogue, type CatalogueRefusal } from './check-catalogue.ts'
import { codeListNodes, listAddress } from './code-list.ts'
import { datasetNodes } from './dataset-nodes.ts'
import { graphOf, node, type Graph, type Node } from './graph.ts'
import { irisOf } from './iris.ts'
import { lawNode } from './law-node.ts'
import { licenceNodes } from './licence-nodes.ts'
import { dateTime, iri, maybeIri, words } from './value.ts'

/**
 * A catalogue as one graph: dcat:Catalog with all that DCAT-AP 3 makes mandatory, and what it recommends where it is known;
 * or every reason why it cannot be told. Promise: the same catalogue makes the same graph, and what it refers to is in it,
 * so that it can be read without a net.
 */
export function catalogueGraph(catalogue: Catalogue): { graph: Graph } | { refusals: CatalogueRefusal[] } {
  const refusals = checkCatalogue(catalogue)
  return refusals.length > 0 ? { refusals } : { graph: graphOf(catalogueNodes(catalogue)) }
}

function catalogueNodes(catalogue: Catalogue): Node[] {
  const iris = irisOf(catalogue)
  const [licence, licenceKind] = licenceNodes(catalogue.licence)
  const isEnglish = Boolean(catalogue.title.en?.trim())
  const languages = [languageNode('id'), ...(isEnglish ? [languageNode('en')] : [])]
  const laws = catalogue.laws.map(lawNode)
  const itself = node(iris.catalogue, ['dcat:Catalog'], {
    'dct:title': words(catalogue.title),
    'dct:description': words(catalogue.description),
    'dct:publisher': [iri(iris.agent(catalogue.publisher.key))],
    'dct:license': [iri(licence.iri)],
    'dct:language': languages.map((language) => iri(language.iri)),
    'dct:spatial': [iri(iris.region(catalogue.region))],
    'dcatap:applicableLegislation': laws.map((law) => iri(law.iri)),
    'dct:issued': [dateTime(catalogue.issuedAt)],
    'dct:modified': [dateTime(catalogue.modifiedAt)],
    'foaf:homepage': [maybeIri(catalogue.homepage)],
    'dcat:themeTaxonomy': [iri(listAddress('data-theme'))],
    'dcat:dataset': catalogue.datasets.map((dataset) => iri(iris.dataset(dataset))),
  })
  return [
    itself,
    ...[licence, licenceKind, ...languages, ...laws, ...codeListNodes],
    ...[regionNode(catalogue.region, iris), ...agentNodes(catalogue.publisher, iris)],
    ...documentNodes(catalogue.homepage),
    ...[completedNode, localAuthorityNode, publicAccessNode, sha256Node, stableNode],
    ...catalogue.datasets.flatMap((dataset) => datasetNodes(dataset, iris)),
  ]
}
