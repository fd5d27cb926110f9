import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { publicationShape } from './publication.shape.ts'
import type { Publication } from './publication.type.ts'
import { queueing } from './queueing.ts'
import type { RetryPublicationInput, RetryPublicationResult } from './retry-publication.type.ts'
import { PublicationRetried } from './retry-publication.type.ts'

interface Found {
  isWithdrawn: boolean
  isAwaited: boolean
}

/** What nobody is to see any more stays where it is: there is nothing to send. */
export function retryPublication(
  context: Context,
  info: GraphQLResolveInfo,
  { dataset }: RetryPublicationInput,
): Promise<typeof RetryPublicationResult> {
  const { locale, door } = context
  return refusingNotSignedIn(locale, async () => {
    const id = idOf(dataset)
    const { entry, rows } = await door.ask<Found>(
      tokenOf(context),
      compile(sql`select u.state in ('withdrawn', 'left') as "isWithdrawn", exists (select from awaited_completion w
          where w.regency_id = u.regency_id and w.dataset_id = u.dataset_id and w.person_id = current_person()) as "isAwaited"
        from publication u where u.regency_id = current_regency() and u.dataset_id = ${id}`),
    )
    const found = rows[0]
    if (entry.access !== 'admin' && !found?.isAwaited) return new NotAllowed(locale)
    if (!found || found.isWithdrawn || id === null) return new NotFound(locale)
    await door.within(entry, queueing({ regency: entry.regencyId, dataset: id }, context.clock()))
    const publication = await readOne<Publication>({ ...context, entry }, info, {
      shape: publicationShape,
      asked: selectedBelow(info, 'PublicationRetried', 'publication', 'Publication'),
      where: (one) => sql`${one}.regency_id = current_regency() and ${one}.dataset_id = ${id}`,
    })
    return Object.assign(new PublicationRetried(), { publication })
  })
}
