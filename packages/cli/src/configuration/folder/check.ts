import type { Finding, IsoDate, Played, Sop } from '@satualur/engine'
import { castFindings, findings, findingSentence } from '@satualur/engine'
import type { RegencyConfiguration, Sentence } from '@satualur/sop-format'
import { placesIn, readRegency, readSop } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import { dataFileNames, regencyFile, sopFile } from '@satualur/sop-format/folder'
import { checkData } from './check-data.ts'
import { findingPath } from './finding-path.ts'
import type { Folder, TextFile } from './folder.ts'
import type { Remark } from './remark.ts'

/** What a folder says, as far as it can be read, and everything there is to say about it. */
export interface Checked {
  sops: ReadonlyMap<string, Sop>
  regency: RegencyConfiguration | null
  /** What is said of datasets; null where some of it cannot be read. */
  said: DatasetFiles | null
  remarks: Remark[]
}

/** Reads a folder without asking anybody, as the server would read it; `today` is the day that laws are older than. */
export function checkFolder(
  { regency, sops: files, data: dataFiles, unread }: Folder,
  today: IsoDate,
): Checked {
  const read = files.map(readSopFile)
  const known = read.flatMap(({ file, sop }) => (sop ? [{ file, sop }] : []))
  const sops = new Map(known.map(({ file, sop }) => [file.name, sop]))
  // Without all the SOPs, names in the casts cannot be told from misspelt ones.
  const names = known.length === files.length ? known.map(({ sop }) => sop) : undefined
  const configuration = regency ? readRegencyFile(regency, names) : null
  const data = checkData(dataFiles, configuration?.regency ?? null)
  return {
    sops,
    regency: configuration?.regency ?? null,
    said: data.said,
    remarks: [
      ...(configuration?.remarks ?? []),
      ...read.flatMap(({ remarks }) => remarks),
      ...repeatedKeys(known),
      ...known.flatMap(({ file, sop }) => sopRemarks(file, sop, today, configuration?.regency ?? null)),
      ...data.remarks,
      ...unread.map(unreadRemark),
    ],
  }
}

function readSopFile(file: TextFile): { file: TextFile; sop: Sop | null; remarks: Remark[] } {
  const read = readSop(file.text)
  if ('sop' in read) return { file, sop: read.sop, remarks: [] }
  return { file, sop: null, remarks: read.problems.map((problem) => unreadable(file, problem)) }
}

function readRegencyFile(
  file: TextFile,
  sops: Sop[] | undefined,
): { regency: RegencyConfiguration | null; remarks: Remark[] } {
  const read = readRegency(file.text, sops)
  if ('configuration' in read) return { regency: read.configuration, remarks: [] }
  return { regency: null, remarks: read.problems.map((problem) => unreadable(file, problem)) }
}

const unreadable = (
  { name }: TextFile,
  { line, column, message }: { line: number; column: number; message: Sentence },
): Remark => ({ file: name, line, column, severity: 'error', code: 'unreadable', message })

/** A misspelt name would be left out without a word. */
const unreadRemark = (file: string): Remark => ({
  ...{ file, line: 1, column: 1, severity: 'warning', code: 'unread-file', message: notRead },
})

const namesRead = [regencyFile, '*.sop.yaml', ...dataFileNames].join(', ')

const notRead: Sentence = {
  id: `Berkas dengan nama ini tidak dibaca. Yang dibaca: ${namesRead}.`,
  en: `A file of this name is not read. Read are ${namesRead}.`,
}

function repeatedKeys(known: readonly { file: TextFile; sop: Sop }[]): Remark[] {
  return known.flatMap(({ file, sop }, index) => {
    const first = known.findIndex((other) => other.sop.key === sop.key)
    if (first === index) return []
    return [atKey(file, 'error', 'repeated-key', takenBy(sop.key, known[first]!.file.name))]
  })
}

function sopRemarks(
  file: TextFile,
  sop: Sop,
  today: IsoDate,
  regency: RegencyConfiguration | null,
): Remark[] {
  const placeOf = placesIn(file.text)
  const all = [...findings(sop, today), ...(regency ? castFindings(sop, castsOf(sop, regency)) : [])]
  const told = all.map((finding) => ({
    file: file.name,
    ...placeOf(findingPath(finding, sop)),
    severity: finding.severity,
    code: finding.code,
    message: sentenceOf(finding, sop),
  }))
  const name = sopFile(sop.key)
  return name === file.name ? told : [atKey(file, 'warning', 'file-name', betterName(name)), ...told]
}

const sentenceOf = (finding: Finding, sop: Sop): Sentence => ({
  id: findingSentence(finding, sop, 'id'),
  en: findingSentence(finding, sop, 'en'),
})

const castsOf = ({ key }: Sop, { casts }: RegencyConfiguration): Played[] =>
  casts
    .filter(({ sop }) => sop === key)
    .flatMap(({ role, opd, players }) => players.map((person) => ({ role, opd, person })))

function atKey(file: TextFile, severity: Remark['severity'], code: string, message: Sentence): Remark {
  return { file: file.name, ...placesIn(file.text)(['key']), severity, code, message }
}

const takenBy = (key: string, name: string): Sentence => ({
  id: `SOP dengan kunci “${key}” sudah ada di ${name}; simpan salah satunya saja.`,
  en: `An SOP with the key “${key}” is already in ${name}; keep only one of them.`,
})

const betterName = (name: string): Sentence => ({
  id: `Ekspor akan menulis SOP ini ke ${name}; namai berkas ini demikian agar tidak menjadi dua.`,
  en: `An export will write this SOP to ${name}; name this file so, lest there be two.`,
})
