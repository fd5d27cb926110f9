import type { MetadataForm, Sop } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type { Problem, RegencyConfiguration, Sentence } from '@satualur/sop-format'
import { isWatching, readRegency, readSop } from '@satualur/sop-format'
import { noDatasetFiles, readDatasetFiles } from '@satualur/sop-format/folder'
import type { SopText } from '../sop/apply-sops.ts'
import type { SoundConfiguration } from './apply-configuration.ts'
import type { ApplyConfigurationInput } from './configuration.type.ts'

/** What the files of a regency are read against. */
export interface Surroundings {
  regencyKey: string
  kind: RegencyConfiguration['kind']
  /** The keys of the provinces that a regency can be in. */
  provinces: readonly string[]
  /** Who applies them. */
  email: string
  /** The SOPs in force: casts may name them without bringing them along. */
  sops: readonly Sop[]
  /** The keys of the datasets that there are. */
  datasets: readonly string[]
  /** Those of the OPDs. */
  opds: readonly string[]
  /** The regency's own metadata forms. */
  forms: readonly MetadataForm[]
}

/** A problem in one of the files; without a line where it is not in one place. */
export type PlacedProblem = Pick<Problem, 'path' | 'message'> & Partial<Problem>

/** Reads all files, or tells everything that keeps any of them from being read. */
export function readConfiguration(
  input: ApplyConfigurationInput,
  surroundings: Surroundings,
): SoundConfiguration | { problems: PlacedProblem[] } {
  const problems: PlacedProblem[] = []
  const sops = (input.sops ?? []).flatMap((source, index): SopText[] => {
    const read = readSop(source)
    if ('sop' in read) return [{ sop: read.sop, source }]
    problems.push(...placed(`sops/${index}`, read.problems))
    return []
  })
  problems.push(...repeatedSops(sops))
  // Without all the SOPs, names in the casts cannot be told from misspelt ones.
  const isKept = ({ key }: Sop) => !input.prune || input.sops == null || input.keeping?.includes(key)
  const staying = surroundings.sops.filter(isKept)
  const known = problems.length > 0 ? undefined : [...sops.map(({ sop }) => sop), ...staying]
  const read = input.regency == null ? null : readRegency(input.regency, known)
  if (read && 'problems' in read) problems.push(...placed('regency', read.problems))
  const regency = read && 'configuration' in read ? read.configuration : null
  if (regency) problems.push(...misfits(regency, surroundings, input.prune ?? false))
  const isUnreadable = read !== null && regency === null
  const files = readDatasetFiles(
    input.files ?? [],
    isUnreadable ? { datasets: null } : namesIn(surroundings, regency),
  )
  if ('problems' in files)
    problems.push(...files.problems.flatMap((problem) => placed(`files/${problem.file}`, [problem])))
  const said = 'said' in files ? files.said : noDatasetFiles
  return problems.length > 0 ? { problems } : { regency, regencySource: input.regency ?? null, sops, said }
}

const namesIn = ({ datasets, opds, forms }: Surroundings, regency: RegencyConfiguration | null) => ({
  datasets: [...datasets, ...(regency?.datasets ?? []).map(({ key }) => key)],
  opds: [...opds, ...(regency?.opds ?? []).map(({ key }) => key)],
  forms: formsWith(forms),
})

const placed = (file: string, problems: readonly Problem[]): PlacedProblem[] =>
  problems.map((problem) => ({ ...problem, path: file + problem.path }))

function repeatedSops(sops: readonly SopText[]): PlacedProblem[] {
  const keys = sops.map(({ sop }) => sop.key)
  const repeated = [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))]
  return repeated.map((key) => ({ path: 'sops', message: twice(key) }))
}

/** What is right by itself and wrong for this regency or for whoever applies it. */
function misfits(
  regency: RegencyConfiguration,
  { regencyKey, kind, provinces, email }: Surroundings,
  isPruned: boolean,
): PlacedProblem[] {
  const { key, province, people } = regency
  const isOther = regency.kind !== kind && (isWatching(regency) || isWatching({ kind }))
  const self = people.findIndex((person) => person.email === email)
  const isLockedOut = self < 0 ? isPruned : people[self]!.access !== 'admin'
  return [
    ...(key === regencyKey ? [] : [{ path: 'regency/key', message: otherRegency(key, regencyKey) }]),
    ...(isOther ? [{ path: 'regency/kind', message: settled }] : []),
    ...(province === null || provinces.includes(province)
      ? []
      : [{ path: 'regency/province', message: unknownProvince(province) }]),
    ...(isLockedOut
      ? [{ path: self < 0 ? 'regency/people' : `regency/people/${self}/access`, message: ownAccess }]
      : []),
  ]
}

const twice = (key: string): Sentence => ({
  id: `Dua berkas memuat SOP dengan kunci “${key}”. Terapkan salah satunya saja.`,
  en: `Two files hold an SOP with the key “${key}”. Apply only one of them.`,
})

const otherRegency = (key: string, own: string): Sentence => ({
  id: `Berkas ini untuk “${key}”, sedangkan Anda masuk di “${own}”. Periksa apakah berkasnya benar.`,
  en: `This file is for “${key}”, but you are signed in to “${own}”. Check that it is the right file.`,
})

const settled: Sentence = {
  id: 'Apakah suatu instansi memantau atau melaksanakan ditetapkan saat dibuat dan tidak dapat diubah. Kembalikan `kind` seperti semula.',
  en: 'Whether a house watches others or carries out is settled when it is made. Put `kind` back as it was.',
}

const unknownProvince = (key: string): Sentence => ({
  id: `Provinsi dengan kunci “${key}” tidak dikenal. Mintalah pengelola server membuatnya lebih dahulu, atau hapus \`province\`.`,
  en: `No province has the key “${key}”. Ask whoever runs the server to make it first, or remove \`province\`.`,
})

const ownAccess: Sentence = {
  id: 'Dengan berkas ini Anda tidak lagi menjadi admin. Mintalah admin lain menerapkannya bila memang demikian.',
  en: 'With this file you would no longer be an admin. Ask another admin to apply it if that is intended.',
}
