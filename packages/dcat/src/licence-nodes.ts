import type { KnownLicence, Licence } from './catalogue.ts'
import { listedCode } from './code-list.ts'
import { node, type Node } from './graph.ts'
import { iri, text } from './value.ts'

const licences: Record<KnownLicence, [address: string, title: string, type: string]> = {
  'cc-by': ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0', 'Attribution'],
  'cc-by-sa': ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0', 'ViralEffect-ShareAlike'],
  'cc-zero': ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0', 'PublicDomain'],
  'cc-nc': ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC BY-NC 4.0', 'NonCommercialUseOnly'],
  'odc-by': ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-By 1.0', 'Attribution'],
  'odc-odbl': ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL 1.0', 'ViralEffect-ShareAlike'],
  'odc-pddl': ['https://opendatacommons.org/licenses/pddl/1-0/', 'PDDL 1.0', 'PublicDomain'],
}

/** Whether a licence can be told by the name that CKAN gives it; any other one needs its address. */
export const isKnownLicence = (name: string): name is KnownLicence => Object.hasOwn(licences, name)

/** The licence first, then its kind: of another one than these nobody here has read what it allows. */
export function licenceNodes(licence: Licence): [Node, Node] {
  const [address, title, type] =
    typeof licence === 'object' ? [licence.iri, licence.title, 'UnknownIPR'] : licences[licence]
  const kind = listedCode('licencetype', type, 'skos:Concept', type)
  const itself = node(address, ['dct:LicenseDocument'], {
    'dct:title': [text(title)],
    'dct:type': [iri(kind.iri)],
  })
  return [itself, kind]
}
