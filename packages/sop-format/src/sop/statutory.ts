import type { StatutoryDeadline } from '@satualur/engine'
import type { DeadlineFile, WaktuFile, Written } from './sop-file.ts'
import { readText, writeText } from './text.ts'
import { readWaktu, writeWaktu } from './waktu-cell.ts'

/** Nothing where the file names none. What its acts are called is looked at by the engine's findings. */
export function readStatutory(files: DeadlineFile[] | null | undefined): { statutory?: StatutoryDeadline[] } {
  return files && files.length > 0 ? { statutory: files.map(readDeadline) } : {}
}

function readDeadline({ startsAt, endsAt, extension, ...file }: DeadlineFile): StatutoryDeadline {
  return {
    key: readText(file.key),
    title: readText(file.title ?? ''),
    basis: readText(file.basis ?? ''),
    waktu: readWaktu(file.waktu),
    ...(extension === undefined || extension === null ? {} : { extension: readWaktu(extension) }),
    startsAt: startsAt === undefined ? null : readText(startsAt),
    endsAt: endsAt === undefined ? null : readText(endsAt),
  }
}

export function writeStatutory(statutory: StatutoryDeadline[] = []): Written<DeadlineFile>[] | undefined {
  return statutory.length > 0 ? statutory.map(writeDeadline) : undefined
}

/** An extension that says nothing is there all the same, for its finding to be seen. */
const noTime: Written<WaktuFile> = {
  ...{ kind: 'none', text: undefined, min: undefined, max: undefined },
  ...{ clock: undefined, per: undefined, by: undefined },
}

const writeDeadline = ({
  startsAt,
  endsAt,
  extension,
  ...said
}: StatutoryDeadline): Written<DeadlineFile> => ({
  key: writeText(said.key),
  title: writeText(said.title),
  basis: writeText(said.basis),
  waktu: writeWaktu(said.waktu) ?? null,
  extension: extension && (writeWaktu(extension) ?? noTime),
  startsAt: startsAt === null ? undefined : writeText(startsAt),
  endsAt: endsAt === null ? undefined : writeText(endsAt),
})
