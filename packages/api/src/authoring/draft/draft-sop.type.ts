import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { DraftExists } from './draft-refusal.type.ts'

@InputType({
  description:
    'One of: an SOP of the regency (a new draft of it, from the version in force or from `version`), an entry of the library, or nothing but a title.',
})
export class DraftSopInput {
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => ID, { nullable: true, description: 'Any version of the SOP.' }) version?: string | null
  @Field(() => ID, { nullable: true, description: 'An entry of the library.' }) from?: string | null
  @Field(() => String, { nullable: true, description: 'With `from`, in place of the entry’s own.' })
  title?: string | null
}

@ObjectType()
export class SopDrafted {
  @Field(() => SopVersion) version!: SopVersion
}

export const DraftSopResult = createUnionType({
  name: 'DraftSopResult',
  types: () => [SopDrafted, NotSignedIn, NotAllowed, NotFound, DraftExists] as const,
})
