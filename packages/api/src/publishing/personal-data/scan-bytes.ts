import type { Handover, Instant } from '@satualur/engine'
import { scanFile } from '@satualur/table-format/files'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { FileStore } from '../../files/file-store.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'

interface OfFile extends Regarding {
  file: string
}

/** Looks for NIK, telephone numbers and e-mail addresses in a file that may become public, in a thread of its own. */
export const scanningBytes: Task<OfFile> = {
  kind: 'task',
  name: 'publishing.scan',
  attemptsAtMost: 8,
  work: scan,
}

/** Files and resources that were handed in, by their ids. */
export const filesIn = (handovers: readonly Handover[]): string[] =>
  handovers.flatMap((handover) => {
    if (handover.kind === 'file') return [handover.file]
    return handover.kind === 'resource' ? [handover.resource] : []
  })

/** Has those looked through that nobody has looked through before; `ids` are of files, or of resources. */
export const enqueueingScans = (regency: string, ids: readonly string[], at: Instant): Statement =>
  compile(sql`select ${enqueued(scanningBytes, sql`json_build_object('regency', ${regency}::text, 'file', f.id)`, at)}
    from file f where f.regency_id = current_regency() and (f.id = any(${[...ids]}::uuid[]) or f.id in (
        select s.file_id from resource s where s.regency_id = current_regency() and s.id = any(${[...ids]}::uuid[])))
      and not exists (select from personal_data_scan p where p.regency_id = f.regency_id and p.sha256 = f.sha256)`)

interface Unscanned {
  sha256: string
  name: string
}

async function scan({ regency, file }: OfFile, { door, settings, clock }: Working): Promise<void> {
  const [unscanned] = await door.askAs<Unscanned>('app.regency', regency, reading(file))
  if (!unscanned) return
  const path = new FileStore(settings.filesFolder).pathOf(unscanned.sha256)
  const found = await scanFile(path, null)
  // What is no table can only be looked through by a person, who then answers for it.
  const columns =
    'refusal' in found
      ? [unscanned.name]
      : found.columns.filter(({ judgement }) => judgement !== 'none').map(({ column }) => column)
  await door.askAs(
    'app.regency',
    regency,
    compile(sql`insert into personal_data_scan (regency_id, sha256, columns, scanned_at)
      values (current_regency(), decode(${unscanned.sha256}, 'hex'), ${columns}, ${instantOf(clock())})
      on conflict (regency_id, sha256) do nothing`),
  )
}

const reading = (file: string) =>
  compile(sql<Unscanned>`select encode(f.sha256, 'hex') as sha256, f.name from file f
    where f.regency_id = current_regency() and f.id = ${file} and not exists (select from personal_data_scan p
      where p.regency_id = f.regency_id and p.sha256 = f.sha256)`)
