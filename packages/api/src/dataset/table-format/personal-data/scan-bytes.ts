import { scanFile } from '@satualur/table-format/files'
import type { TableFormat } from '@satualur/table-format'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import { FileStore } from '../../../files/file-store.ts'
import { enqueued } from '../../../jobs/enqueued.ts'
import type { Regarding, Task, Working } from '../../../jobs/work.ts'
import { instantOf } from '../../../read-model/shape.ts'

interface OfBytes extends Regarding {
  sha256: string
}

/** Looks for personal data in bytes that may become public, whether they are a table of some format or not. */
export const scanningPersonalData: Task<OfBytes> = {
  kind: 'task',
  name: 'dataset.scan-personal-data',
  title: { id: 'mencari data pribadi dalam berkas', en: 'looking for personal data in a file' },
  attemptsAtMost: 8,
  work: async ({ regency, sha256 }, working) => {
    const [known] = await working.door.askAs(
      'app.regency',
      regency,
      compile(
        sql`select 1 from personal_data_report where regency_id = current_regency() and sha256 = decode(${sha256}, 'hex')`,
      ),
    )
    if (!known) await scanBytes(regency, sha256, null, working)
  },
}

/** As a part of a statement: has bytes looked through that nobody has looked through, of files `file` that it selects from. */
export const enqueueingScan = (file: 'f', at: number) =>
  enqueued(
    scanningPersonalData,
    sql`json_build_object('regency', ${sql.id(file)}.regency_id, 'sha256', encode(${sql.id(file)}.sha256, 'hex'))`,
    at,
  )

/** A busy server takes a while for a workbook of a million rows. */
const limits = { secondsAtMost: 180 }

/** In a thread of its own; a format names the columns. What cannot be read as a table is left for a person to judge. */
export async function scanBytes(
  regency: string,
  sha256: string,
  format: TableFormat | null,
  { door, settings, clock }: Working,
): Promise<void> {
  const found = await scanFile(new FileStore(settings.filesFolder).pathOf(sha256), format, { limits })
  const columns = 'refusal' in found ? null : JSON.stringify(found.columns)
  await door.askAs(
    'app.regency',
    regency,
    compile(sql`insert into personal_data_report (regency_id, sha256, columns, scanned_at)
      values (current_regency(), decode(${sha256}, 'hex'), ${columns}::jsonb, ${instantOf(clock())})
      on conflict do nothing`),
  )
}
