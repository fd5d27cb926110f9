import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { Portal } from './portal.type.ts'

@InputType()
export class RemovePortalInput {
  @Field(() => Boolean, {
    description:
      'Takes everything down from it first; the portal leaves the settings with the last. Otherwise what stands on it is left there.',
  })
  withdraws!: boolean
}

@ObjectType({ description: 'Nothing is sent to the portal any more.' })
export class PortalRemoved {
  @Field(() => Portal, {
    nullable: true,
    description: 'While something still has to be taken down from it; null where it has left the settings.',
  })
  portal!: Portal | null
  @Field(() => Int, {
    description: 'How many datasets stand on it as they were: `publications(state: LEFT)` tells which.',
  })
  leftCount!: number
}

export const RemovePortalResult = createUnionType({
  name: 'RemovePortalResult',
  types: () => [PortalRemoved, NotSignedIn, NotAllowed, NotFound] as const,
})
