import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Sentence } from '../../graphql/locale.ts'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Dataset } from '../../dataset/dataset.type.ts'

export const PublicationState = {
  QUEUED: 'queued',
  PUBLISHED: 'published',
  FAILED: 'failed',
  WITHDRAWING: 'withdrawing',
  WITHDRAWN: 'withdrawn',
  LEFT: 'left',
} as const
export type PublicationState = (typeof PublicationState)[keyof typeof PublicationState]
registerEnumType(PublicationState, {
  name: 'PublicationState',
  description:
    'Queued: on its way, and tried again by itself. Failed: somebody has to do what the sentence says, then it is tried again by hand. Withdrawing: nobody may see it any more, and the portal has not taken it down yet; that is tried until it has. Left: it stands as it was on a portal that was taken out of the settings.',
})

@ObjectType({ description: 'One thing that somebody has changed on the portal since we sent it.' })
export class PortalDrift {
  @Field(() => String, {
    nullable: true,
    description: 'The piece that it is about; null where it is the dataset.',
  })
  resource!: string | null
  @Field(() => String, { description: 'As the portal names it: `title`, `extras.satuan`, `bytes`.' })
  field!: string
  @Field(() => String, { nullable: true, description: 'What we sent.' }) sent!: string | null
  @Field(() => String, { nullable: true, description: 'What is there now.' }) found!: string | null
}

@ObjectType({ description: 'Why the last try came to nothing.' })
export class PublicationTrouble {
  @Field(() => String, {
    description: 'What support looks up: `portal-down`, `not-authorized`, `name-taken`.',
  })
  code!: string
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'The copy of a dataset on the portal.' })
export class Publication {
  @Field(() => ID, { description: 'That of the dataset.' }) id!: string
  @Field(() => Dataset) dataset!: Dataset
  @Field(() => PublicationState) state!: PublicationState
  @Field(() => Boolean, {
    description: 'Whether you may have it sent again: admins, and whoever waits for it with a task.',
  })
  mayRetry!: boolean
  @Field(() => Int, { description: 'Tries since it was last asked for.' }) attempts!: number
  @Field(() => DateTimeScalar) askedAt!: number
  @Field(() => DateTimeScalar, { nullable: true }) nextTryAt!: number | null
  @Field(() => String, { nullable: true, description: 'Where people find it on the portal.' })
  portalAddress!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the portal last took what was sent.' })
  sentAt!: number | null
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the portal was last compared with what was sent.',
  })
  checkedAt!: number | null

  trouble!: { code: string; sentence: Sentence } | null
  drift!: PortalDrift[] | null
}

@ObjectType({ simpleResolvers: true })
export class PublicationEdge {
  @Field(() => String) cursor!: string
  @Field(() => Publication) node!: Publication
}

@ObjectType({ simpleResolvers: true, description: 'A page of publications.' })
export class PublicationConnection {
  @Field(() => [Publication]) nodes!: Publication[]
  @Field(() => [PublicationEdge]) edges!: PublicationEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
