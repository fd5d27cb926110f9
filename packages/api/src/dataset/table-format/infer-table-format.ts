import { inferFromFile } from '@satualur/table-format/files'
import { sql } from 'kysely'
import { FileStore } from '../../files/file-store.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { asWalidata } from './as-walidata.ts'
import { columnViews } from './column-view.ts'
import type { InferTableFormatInput, InferTableFormatResult } from './infer-table-format.type.ts'
import { TableFormatInferred, TableUnreadable } from './infer-table-format.type.ts'

/** Somebody waits for the answer in front of a form. */
const limits = { secondsAtMost: 15 }

/** Looks at a sample, in a thread; nothing is kept of it. */
export function inferTableFormat(
  context: Context,
  { file }: InferTableFormatInput,
): Promise<typeof InferTableFormatResult> {
  const reading = sql`(select json_build_object('sha256', encode(f.sha256, 'hex'))
    from file f where f.regency_id = current_regency() and f.id = ${idOf(file)})`
  return asWalidata<{ sha256: string }, typeof InferTableFormatResult>(
    context,
    reading,
    async (acting, found) => {
      const { locale, settings } = acting
      const store = new FileStore(settings.filesFolder)
      if (!found || !(await store.has(found.sha256))) return new NotFound(locale)
      const inferred = await inferFromFile(store.pathOf(found.sha256), { limits })
      if ('refusal' in inferred) return new TableUnreadable(locale, inferred.refusal)
      const { format, headerRow, rows, columns, keyReason } = inferred
      const views = columnViews(format)
      return Object.assign(new TableFormatInferred(), {
        ...{ headerRow, rows, keyReason: keyReason[locale] },
        columns: columns.map(({ letter, reasons }, index) => ({
          column: views[index]!,
          letter,
          reasons: reasons.map((reason) => reason[locale]),
        })),
      })
    },
  )
}
