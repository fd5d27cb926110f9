import type { Frequency, Language, Theme } from './catalogue.ts'
import { listedCode } from './code-list.ts'
import { node, type Node } from './graph.ts'
import { text } from './value.ts'

const frequencies: Record<Frequency, [code: string, label: string]> = {
  monthly: ['MONTHLY', 'monthly'],
  quarterly: ['QUARTERLY', 'quarterly'],
  // "Semester" is twice a year; the list's ANNUAL_2 says so, its BIENNIAL would be every second year.
  semester: ['ANNUAL_2', 'semiannual'],
  yearly: ['ANNUAL', 'annual'],
}

/** Null is `IRREG`: published when there is something to publish. */
export function frequencyNode(frequency: Frequency | null): Node {
  const [name, label] = frequency ? frequencies[frequency] : ['IRREG', 'irregular']
  return listedCode('frequency', name, 'dct:Frequency', label)
}

const languages: Record<Language, [code: string, label: string]> = {
  id: ['IND', 'Indonesian'],
  en: ['ENG', 'English'],
}

export function languageNode(language: Language): Node {
  const [name, label] = languages[language]
  return listedCode('language', name, 'dct:LinguisticSystem', label)
}

const themes: Record<Theme, string> = {
  AGRI: 'Agriculture, fisheries, forestry and food',
  ECON: 'Economy and finance',
  EDUC: 'Education, culture and sport',
  ENER: 'Energy',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  HEAL: 'Health',
  INTR: 'International issues',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
  TECH: 'Science and technology',
  TRAN: 'Transport',
}

export const themeNode = (theme: Theme): Node =>
  listedCode('data-theme', theme, 'skos:Concept', themes[theme])

/** The only access right that a feed can say: what is not public has no way into it. */
export const publicAccessNode = listedCode('access-right', 'PUBLIC', 'dct:RightsStatement', 'public')

export const stableNode = listedCode('planned-availability', 'STABLE', 'skos:Concept', 'stable')

/** Of every file that is public: what is worked on is not, and what is withdrawn is no more. */
export const completedNode = listedCode('distribution-status', 'COMPLETED', 'skos:Concept', 'completed')

export const localAuthorityNode = listedCode(
  'publishertype',
  'LocalAuthority',
  'skos:Concept',
  'Local authority',
)

export const sha256Node = node(
  'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
  ['spdx:ChecksumAlgorithm'],
  { 'rdfs:label': [text('SHA-256', 'en')] },
)
