import { writeText } from '../sop/text.ts'
import type { Dataset, Opd, Person, Schedule } from './regency-configuration.ts'
import type { DatasetFile, OpdFile, PersonFile } from './regency-file.ts'
import { writeSchedule } from './schedules.ts'

export function readOpd({ key, name, shortName, isProducer }: OpdFile): Opd {
  return {
    key: String(key),
    name: String(name),
    shortName: String(shortName),
    isProducer: isProducer ?? true,
  }
}

export function writeOpd({ key, name, shortName, isProducer }: Opd): OpdFile {
  return {
    key: writeText(key),
    name: writeText(name),
    shortName: writeText(shortName),
    ...(!isProducer && { isProducer }),
  }
}

export function readPerson({ email, name, position, opd, access, isSupervisor }: PersonFile): Person {
  return {
    email,
    name: String(name ?? position),
    position: String(position),
    opd: opd === undefined ? null : String(opd),
    access: access ?? 'opd-user',
    isSupervisor: isSupervisor ?? false,
  }
}

export function writePerson({ email, name, position, opd, access, isSupervisor }: Person): PersonFile {
  return {
    email,
    ...(name !== position && { name: writeText(name) }),
    position: writeText(position),
    ...(opd !== null && { opd: writeText(opd) }),
    ...(access !== 'opd-user' && { access }),
    ...(isSupervisor && { isSupervisor }),
  }
}

export function readDataset({
  key,
  title,
  opd,
  frequency,
  informationClass,
  ...standard
}: DatasetFile): Dataset {
  return {
    key: String(key),
    title: String(title),
    opd: String(opd),
    frequency: frequency ?? null,
    informationClass,
    concept: blankable(standard.concept),
    definition: blankable(standard.definition),
    unit: blankable(standard.unit),
  }
}

export function writeDataset(
  { key, title, opd, frequency, informationClass, ...standard }: Dataset,
  schedules: readonly Schedule[],
): DatasetFile {
  const { concept, definition, unit } = standard
  return {
    key: writeText(key),
    title: writeText(title),
    opd: writeText(opd),
    ...(frequency !== null && { frequency }),
    informationClass,
    ...(concept !== null && { concept: writeText(concept) }),
    ...(definition !== null && { definition: writeText(definition) }),
    ...(unit !== null && { unit: writeText(unit) }),
    ...(schedules.length > 0 && { schedules: schedules.map(writeSchedule) }),
  }
}

function blankable(text: string | number | null | undefined): string | null {
  return text === null || text === undefined ? null : String(text)
}
