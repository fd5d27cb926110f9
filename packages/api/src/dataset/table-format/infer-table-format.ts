import { inferFromFile } from '@satualur/table-format/files'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { FileStore } from '../../files/file-store.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
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
  const reading = compile(sql<{ sha256: string }>`select encode(f.sha256, 'hex') as sha256
    from file f where f.regency_id = current_regency() and f.id = ${idOf(file)}`)
  return asAdmin<{ sha256: string }, typeof InferTableFormatResult>(
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
