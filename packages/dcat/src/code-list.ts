import { node, type Node, type Term } from './graph.ts'
import { iri, text } from './value.ts'

/** The Publications Office of the EU keeps the code lists that DCAT-AP 3 demands (its chapter on controlled vocabularies). */
const authority = 'http://publications.europa.eu/resource/authority'

/** Lists that others keep, by the address and the name of each. */
const lists = {
  'access-right': [`${authority}/access-right`, 'Access right'],
  'data-theme': [`${authority}/data-theme`, 'Data theme'],
  'distribution-status': [`${authority}/distribution-status`, 'Distribution status'],
  'file-type': [`${authority}/file-type`, 'File type'],
  frequency: [`${authority}/frequency`, 'Frequency'],
  language: [`${authority}/language`, 'Language'],
  licencetype: ['http://purl.org/adms/licencetype/1.0', 'Licence type'],
  'planned-availability': [`${authority}/planned-availability`, 'Planned availability'],
  publishertype: ['http://purl.org/adms/publishertype/1.0', 'Publisher type'],
} as const satisfies Record<string, readonly [address: string, title: string]>

export type CodeList = keyof typeof lists

/**
 * A code of a list, with its type and its list, since a reader of the feed may have no net to look it up: the shapes for
 * controlled vocabularies ask each code for its list. ADMS writes its codes without the version that its lists have.
 */
export function listedCode(list: CodeList, name: string, type: Term, label: string): Node {
  const [address] = lists[list]
  return node(`${address.replace(/\/1\.0$/, '')}/${name}`, [type], {
    [type === 'skos:Concept' ? 'skos:prefLabel' : 'rdfs:label']: [text(label, 'en')],
    'skos:inScheme': [iri(address)],
  })
}

export const listAddress = (list: CodeList): string => lists[list][0]

/** Every list that a feed takes codes from. */
export const codeListNodes: readonly Node[] = Object.values(lists).map(([address, title]) =>
  node(address, ['skos:ConceptScheme'], { 'dct:title': [text(title, 'en')] }),
)
