import type { Sentence } from '../../graphql/locale.ts'

/** A table that a decision has let go forward in an earlier period. */
export interface FormerTable {
  file: string
  sha256: string
  fileName: string
  period: string
  artefact: string
  /** The name of the resource that it was, where it was one. */
  resource: string | null
}

/** The table that is to be compared, as far as it is known: it may not have been handed in yet. */
export interface OwnNames {
  fileName: string
  artefacts: readonly string[]
  resources: readonly string[]
  /** Names of other tables that were sent for the same period. */
  others: readonly string[]
}

/**
 * Of the tables of the period before, newest first, the one that this was then: the resource of the same name, or else the file
 * that is named alike, in the same artefact where that is known; where there was one alone, and no other has taken its place,
 * that one. `unlike` where there were several, and none of them is it.
 */
export function formerTable(own: OwnNames, tables: readonly FormerTable[]): FormerTable | 'unlike' | null {
  const resources = tables.filter(({ resource }) => resource !== null)
  // Where any of them was a resource of the dataset, plain files were papers.
  const all = resources.length > 0 ? resources : tables
  const sameResource = all.find(({ resource }) => resource !== null && own.resources.includes(resource))
  if (sameResource) return sameResource
  const ofArtefact = all.filter(({ artefact }) => own.artefacts.includes(artefact))
  const near = ofArtefact.length > 0 ? ofArtefact : all
  const stem = stemOf(own.fileName)
  const alike = near.find(({ fileName }) => stemOf(fileName) === stem)
  if (alike) return alike
  const taken = new Set(own.others.map(stemOf))
  const left = near.filter(({ fileName }) => !taken.has(stemOf(fileName)))
  const [newest] = left
  const isAlone = left.every((one) => identityOf(one) === identityOf(newest!))
  return newest && isAlone ? newest : all.length > 0 ? 'unlike' : null
}

export function unlikeSentence(tables: readonly FormerTable[]): Sentence {
  const names = [...new Set(tables.map(({ resource, fileName }) => resource ?? fileName))]
    .slice(0, 5)
    .join(', ')
  return {
    id: `Tidak ada tabel bernama serupa pada periode sebelumnya (${names}). Beri berkas nama yang sama dengan tabelnya agar keduanya dibandingkan.`,
    en: `No table of the earlier period has a name like this one (${names}). Give the file the name of its former table to have them compared.`,
  }
}

const identityOf = ({ resource, fileName }: FormerTable): string =>
  resource === null ? `file ${stemOf(fileName)}` : `resource ${resource}`

const passing = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober'],
  ...[
    'november',
    'desember',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'agu',
    'ags',
    'sep',
    'okt',
    'nov',
    'des',
  ],
  ...['triwulan', 'semester', 'caturwulan', 'tw', 'smt', 'bulan', 'tahun', 'periode', 'i', 'ii', 'iii', 'iv'],
  ...['revisi', 'rev', 'final', 'baru', 'perbaikan', 'salinan', 'copy', 'v'],
]

/** What of a file's name stays from period to period: no dates, no versions, no extension. */
export const stemOf = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]+$/i, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !passing.includes(word))
    .join(' ')
