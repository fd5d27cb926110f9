import { createUnionType, Field, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../graphql/refusal.ts'
import { SopVersion } from '../sop/sop.type.ts'
import { VersionNotInForce } from '../sop/version-refusal.type.ts'
import { LibraryEntry } from './library-entry.type.ts'

@ObjectType({ description: 'Every regency can read it now.' })
export class VersionShared {
  @Field(() => SopVersion) version!: SopVersion
  @Field(() => LibraryEntry) entry!: LibraryEntry
}

@ObjectType({ description: 'The library no longer shows it; what was derived from it stays as it is.' })
export class VersionWithdrawn {
  @Field(() => SopVersion) version!: SopVersion
}

export const ShareResult = createUnionType({
  name: 'ShareResult',
  types: () =>
    [VersionShared, VersionWithdrawn, NotSignedIn, NotAllowed, NotFound, VersionNotInForce] as const,
})
