import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { Run } from '../../run/run.type.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'A piece of a dataset as everybody may see it in the public catalogue, could until it was replaced or withdrawn, or will on its day.',
})
export class Release {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true, description: 'What it tells of: `2026-03`, `2026-T1`.' })
  period!: string | null
  @Field(() => String) title!: string
  @Field(() => String, { description: 'In capitals: `CSV`, `XLSX`.' }) format!: string
  @Field(() => String) fileName!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => String, {
    description: 'SHA-256 of the content, in hex: that of the bytes that were approved.',
  })
  sha256!: string
  @Field(() => String, { description: 'As portals name it: `cc-by`.' }) licence!: string
  @Field(() => Run, { description: 'The run that it came from.' }) run!: Run
  @Field(() => DateTimeScalar, {
    description: 'Since when everybody may see it; while its day has not come, from when everybody will.',
  })
  releasedAt!: number
  @Field(() => Person) releasedBy!: Person
  @Field(() => Boolean) isPublic!: boolean
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'While its day has not come: when it does. Null where everybody sees it, or nobody will.',
  })
  publicFrom!: number | null
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was set down for a later day; null where it was public at once.',
  })
  plannedAt!: number | null
  @Field(() => String, {
    nullable: true,
    description: 'Why it was public before its day; null where it was not.',
  })
  earlyReason!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with the one that it took the place of; null where it was no correction.',
  })
  correctionReason!: string | null
  @Field(() => Person, { nullable: true }) earlyBy!: Person | null
  @Field(() => Boolean, {
    description: 'The portal has shown that it has these very bytes, and not that it has taken them down.',
  })
  isOnPortal!: boolean
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a newer version took its place.' })
  replacedAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt!: number | null
  @Field(() => Person, { nullable: true }) withdrawnBy!: Person | null
  @Field(() => String, { nullable: true }) withdrawalReason!: string | null
}

@ObjectType({ simpleResolvers: true })
export class ReleaseEdge {
  @Field(() => String) cursor!: string
  @Field(() => Release) node!: Release
}

@ObjectType({ simpleResolvers: true, description: 'A page of releases.' })
export class ReleaseConnection {
  @Field(() => [Release]) nodes!: Release[]
  @Field(() => [ReleaseEdge]) edges!: ReleaseEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
