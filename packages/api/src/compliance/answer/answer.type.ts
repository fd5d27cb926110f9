import { Field, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { ComplianceFigures } from '../question/figures.type.ts'

@ObjectType({ simpleResolvers: true })
export class CompliancePoint {
  @Field(() => DateScalar, {
    description: 'The first day of the point, which may lie before the filter’s own.',
  })
  from!: string
  @Field(() => ComplianceFigures) figures!: ComplianceFigures
}

@ObjectType({ simpleResolvers: true })
export class ComplianceGroup {
  @Field(() => String, {
    description:
      'The id of the regency, OPD, SOP or version; `<id of the SOP>:<key>` for stages, roles and steps; the word of a national phase or role. Nothing behind the colon, or nothing at all, where tasks belong to none.',
  })
  key!: string
  @Field(() => String, {
    description:
      'The name of the OPD or regency, the title of the SOP, or “title · role”, “title · langkah 5: …”, “title · versi 2”.',
  })
  label!: string
  @Field(() => ComplianceFigures) figures!: ComplianceFigures
  @Field(() => ComplianceFigures, { nullable: true, description: 'As `Compliance.previous`, of this group.' })
  previous!: ComplianceFigures | null
  @Field(() => [CompliancePoint], {
    description: 'The points of `Compliance.series`, of this group: together they are a matrix.',
  })
  series!: CompliancePoint[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'Did we keep our word: the standard times of the SOPs against what happened.',
})
export class Compliance {
  @Field(() => ComplianceFigures) total!: ComplianceFigures
  @Field(() => ComplianceFigures, {
    nullable: true,
    description:
      'The equally long period just before; null unless `from` and `to` are given. Of whole months by phase, role or regency of the country: as many months.',
  })
  previous!: ComplianceFigures | null
  @Field(() => [ComplianceGroup], {
    description: 'One for each value that has tasks closed in the period or open now; most late first.',
  })
  groups!: ComplianceGroup[]
  @Field(() => [CompliancePoint], {
    description:
      'From `from` (or the first closed task) to `to` (or today), oldest first; zeros where nothing closed.',
  })
  series!: CompliancePoint[]
  @Field(() => DateTimeScalar, {
    description:
      'Until when everything is counted: now, but for the regencies that somebody watches, which are counted a moment later.',
  })
  asOf!: number
}
