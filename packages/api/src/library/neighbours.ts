import { sql } from 'kysely'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { value } from '../read-model/shape.ts'
import { sopVersionShape } from '../sop/sop.shape.ts'
import { SopVersion } from '../sop/sop.type.ts'
import { isListed } from './library-entry.shape.ts'
import { upstreamShape } from './upstream.ts'
import { Upstream } from './upstream.type.ts'

// What this room adds to its left neighbour's type, it also tells how to read.
Object.assign(sopVersionShape.reads, {
  upstream: {
    from: 'one',
    shape: () => upstreamShape,
    where: (version, upstream) =>
      sql`${upstream}.regency_id = ${version}.regency_id and ${upstream}.version_id = ${version}.id`,
  },
  isShared: value(
    (version) => sql`exists (select from library_entry e where e.regency_id = ${version}.regency_id
      and e.version_id = ${version}.id and ${isListed(sql`e`)})`,
  ),
} satisfies typeof sopVersionShape.reads)

@Resolver(() => SopVersion)
export class SopVersionLibraryResolver {
  @FieldResolver(() => Upstream, {
    nullable: true,
    description: 'What it was derived from, as it was then; null for an SOP of its own.',
  })
  upstream(@Root() version: SopVersion & { upstream: Upstream | null }): Upstream | null {
    return version.upstream
  }

  @FieldResolver(() => Boolean, { description: 'It stands in the library of all regencies.' })
  isShared(@Root() version: SopVersion & { isShared: boolean }): boolean {
    return version.isShared
  }
}
