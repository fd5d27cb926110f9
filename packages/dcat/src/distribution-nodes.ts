import { completedNode, languageNode, sha256Node, stableNode } from './authority.ts'
import type { Dataset, Distribution } from './catalogue.ts'
import { fileTypeNode, mediaTypeNode } from './format-nodes.ts'
import { node, type Node } from './graph.ts'
import type { Iris } from './iris.ts'
import { licenceNodes } from './licence-nodes.ts'
import { spanNode } from './span-node.ts'
import { standardNode } from './standard-node.ts'
import { count, dateTime, iri, maybeIri, words } from './value.ts'

/** A dcat:Distribution: one file, with the checksum by which whoever fetched it can tell that it is the one that was approved. */
export function distributionNodes(dataset: Dataset, distribution: Distribution, iris: Iris): Node[] {
  const itself = iris.distribution(dataset, distribution)
  const [licence] = licenceNodes(dataset.licence)
  const fileType = fileTypeNode(distribution.format)
  const mediaType = mediaTypeNode(distribution.format)
  const checksums = distribution.sha256 === null ? [] : [checksumNode(itself, distribution.sha256)]
  const spans = distribution.covers === null ? [] : [spanNode(iris.dataset(dataset), distribution.covers)]
  const standards = distribution.conformsTo.map(standardNode)
  return [
    node(itself, ['dcat:Distribution', 'prov:Entity'], {
      'dct:title': words(distribution.title),
      'dct:description': words(distribution.description),
      'dcat:accessURL': [iri(distribution.accessUrl)],
      'dcat:downloadURL': [maybeIri(distribution.downloadUrl)],
      'dct:format': [iri(fileType.iri)],
      'dcat:mediaType': [iri(mediaType.iri)],
      'dcat:byteSize': [count(distribution.byteSize)],
      'spdx:checksum': checksums.map((checksum) => iri(checksum.iri)),
      'dct:license': [iri(licence.iri)],
      'dct:language': dataset.languages.map((language) => iri(languageNode(language).iri)),
      'dct:temporal': spans.map((span) => iri(span.iri)),
      'dct:conformsTo': standards.map((standard) => iri(standard.iri)),
      'adms:status': [iri(completedNode.iri)],
      'dcatap:availability': [iri(stableNode.iri)],
      'dct:issued': [dateTime(distribution.issuedAt)],
      'dct:modified': [dateTime(distribution.modifiedAt)],
      'prov:wasGeneratedBy': distribution.provenance ? [iri(iris.run(distribution.provenance))] : [],
    }),
    ...[fileType, mediaType, ...checksums, ...spans, ...standards],
    ...addressNodes(distribution),
  ]
}

/** The shapes of DCAT-AP ask that an address is said to be a resource, since a validator draws no conclusions. */
const addressNodes = ({ accessUrl, downloadUrl }: Distribution): Node[] =>
  [accessUrl, downloadUrl ?? accessUrl].map((address) => node(address, ['rdfs:Resource'], {}))

const checksumNode = (distribution: string, sha256: string): Node =>
  node(`${distribution}#sha256`, ['spdx:Checksum'], {
    'spdx:algorithm': [iri(sha256Node.iri)],
    'spdx:checksumValue': [{ kind: 'typed', text: sha256.toLowerCase(), datatype: 'xsd:hexBinary' }],
  })
