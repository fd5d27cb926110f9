import type { Header, HeaderCell, PrintedDate, Ratifier } from '@satualur/engine'
import { readMarks, writeMarks } from './mark.ts'
import type { DateFile, HeaderFile, RatifierFile, Written } from './sop-file.ts'
import { readBlankText, readText, readTexts, writeBlankText, writeText, writeTexts } from './text.ts'

const headerCells: readonly HeaderCell[] = [
  'number',
  'madeOn',
  'revisedOn',
  'ratifiedOn',
  'effectiveOn',
  'ratifiedBy',
  'legalBasis',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
]

/** Every field of the identity part; blank or absent in the file is null or empty. */
export function readHeader(file: HeaderFile | null | undefined): Header {
  return {
    unit: readTexts(file?.unit),
    number: readBlankText(file?.number),
    madeOn: readDate(file?.madeOn),
    revisedOn: readDate(file?.revisedOn),
    ratifiedOn: readDate(file?.ratifiedOn),
    effectiveOn: readDate(file?.effectiveOn),
    ratifiedBy: file?.ratifiedBy ? readRatifier(file.ratifiedBy) : null,
    legalBasis: readTexts(file?.legalBasis),
    qualifications: readTexts(file?.qualifications),
    related: readTexts(file?.related),
    equipment: readTexts(file?.equipment),
    warnings: readTexts(file?.warnings),
    records: readTexts(file?.records),
    annex: readBlankText(file?.annex),
    marks: readMarks(file?.marks),
  }
}

/** The fields that hold something, in the order of the glossary; nothing at all for a header of blanks. */
export function writeHeader(header: Header): Written<HeaderFile> | undefined {
  const file: Written<HeaderFile> = {
    unit: writeTexts(header.unit),
    number: writeBlankText(header.number),
    madeOn: writeDate(header.madeOn),
    revisedOn: writeDate(header.revisedOn),
    ratifiedOn: writeDate(header.ratifiedOn),
    effectiveOn: writeDate(header.effectiveOn),
    ratifiedBy: header.ratifiedBy === null ? undefined : writeRatifier(header.ratifiedBy),
    legalBasis: writeTexts(header.legalBasis),
    qualifications: writeTexts(header.qualifications),
    related: writeTexts(header.related),
    equipment: writeTexts(header.equipment),
    warnings: writeTexts(header.warnings),
    records: writeTexts(header.records),
    annex: writeBlankText(header.annex),
    marks: writeMarks(header.marks, headerCells),
  }
  return Object.values(file).some((value) => value !== undefined) ? file : undefined
}

function readDate(file: DateFile | undefined): PrintedDate | null {
  if (file === null || file === undefined) return null
  if (typeof file === 'string') return { date: file }
  return { date: file.date ?? null, ...(file.text === undefined ? {} : { text: readText(file.text) }) }
}

function writeDate(date: PrintedDate | null): DateFile | undefined {
  if (date === null) return undefined
  if (date.text === undefined) return date.date ?? {}
  return { ...(date.date === null ? {} : { date: date.date }), text: writeText(date.text) }
}

function readRatifier({ position, name, rank, nip }: RatifierFile): Ratifier {
  return {
    position: readText(position),
    name: readBlankText(name),
    rank: readBlankText(rank),
    nip: readBlankText(nip),
  }
}

function writeRatifier({ position, name, rank, nip }: Ratifier): Written<RatifierFile> {
  return {
    position: writeText(position),
    name: writeBlankText(name),
    rank: writeBlankText(rank),
    nip: writeBlankText(nip),
  }
}
