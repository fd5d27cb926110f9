import { FieldResolver, Resolver, Root } from 'type-graphql'
import { SopVersion } from '../sop/sop.type.ts'
import { Upstream } from './upstream.type.ts'

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
