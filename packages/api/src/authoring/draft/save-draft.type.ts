import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ConfigurationInvalid } from '../../configuration/configuration.type.ts'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { DraftMoved, VersionFixed } from './draft-refusal.type.ts'

@InputType()
export class SaveDraftInput {
  @Field(() => ID) version!: string
  @Field(() => Int, { description: 'What it was made from; another one in the house is not overwritten.' })
  revision!: number
  @Field(() => String, { description: 'The configuration file (YAML).' }) source!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The library entry whose present edition this content has taken in.',
  })
  takesIn?: string | null
}

@ObjectType({ description: 'What was saved already makes no new revision.' })
export class DraftSaved {
  @Field(() => SopVersion) version!: SopVersion
}

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () =>
    [DraftSaved, NotSignedIn, NotAllowed, NotFound, DraftMoved, VersionFixed, ConfigurationInvalid] as const,
})
