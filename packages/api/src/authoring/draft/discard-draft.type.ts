import { createUnionType, Field, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { Sop } from '../../sop/sop.type.ts'
import { VersionFixed } from './draft-refusal.type.ts'

@ObjectType()
export class DraftDiscarded {
  @Field(() => Sop, { nullable: true, description: 'Null where the SOP was nothing but this draft.' })
  sop!: Sop | null
}

export const DiscardDraftResult = createUnionType({
  name: 'DiscardDraftResult',
  types: () => [DraftDiscarded, NotSignedIn, NotAllowed, NotFound, VersionFixed] as const,
})
