import { sql } from 'kysely'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, value } from '../read-model/shape.ts'
import { isListed, libraryEntryShape } from './library-entry.shape.ts'
import { LibraryEntry } from './library-entry.type.ts'
import { nationalEntry } from './national-entries.ts'
import { Upstream } from './upstream.type.ts'

const isEntryOf = (upstream: Row, entry: Row) =>
  sql`${entry}.id = ${upstream}.entry_id and ${isListed(entry)}`

export const upstreamShape: Shape = {
  type: 'Upstream',
  table: 'upstream',
  reads: {
    title: column('title'),
    origin: column('origin'),
    edition: column('edition'),
    source: column('source'),
    template: column('template'),
    entry: { from: 'one', shape: () => libraryEntryShape, where: isEntryOf, needs: ['template'] },
    editionNow: value(
      (upstream) => sql`(select e.edition from library_entry e where ${isEntryOf(upstream, sql`e`)})`,
    ),
    hasNews: computed('template', 'edition', 'editionNow'),
  },
}

interface UpstreamRow extends Upstream {
  template: string | null
  editionNow: number | null
}

@Resolver(() => Upstream)
export class UpstreamResolver {
  @FieldResolver()
  entry(@Root() { template, entry }: UpstreamRow): LibraryEntry | null {
    return template === null ? entry : nationalEntry(template)
  }

  @FieldResolver()
  hasNews(@Root() { template, edition, editionNow }: UpstreamRow): boolean {
    const now = template === null ? editionNow : nationalEntry(template)?.edition
    return (now ?? 0) > edition
  }
}
