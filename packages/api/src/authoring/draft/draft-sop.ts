import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { draftNewSop } from './draft-new-sop.ts'
import type { DraftSopInput, DraftSopResult } from './draft-sop.type.ts'
import { draftVersion } from './draft-version.ts'

/** Begins a draft: of an SOP that is there, or of a new one. */
export async function draftSop(
  context: Context,
  info: GraphQLResolveInfo,
  { sop, version, from, title }: DraftSopInput,
): Promise<typeof DraftSopResult> {
  const isOfSop = sop != null || version != null
  if (isOfSop && (from != null || title != null))
    throw badInput({
      id: 'Rancangan dibuat dari sebuah SOP, dari pustaka, atau dari sebuah judul. Beri salah satu saja.',
      en: 'A draft is of an SOP, or from the library, or of a title. Give one of them.',
    })
  if (isOfSop) return draftVersion(context, info, { sop: sop ?? null, version: version ?? null })
  return draftNewSop(context, info, { from: from ?? null, title: title?.trim() || null })
}
