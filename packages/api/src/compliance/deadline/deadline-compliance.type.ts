import { Field, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Opd } from '../../regency/regency.type.ts'
import { Deadline } from '../../run/deadline/deadline.type.ts'
import { Sop } from '../../sop/sop.type.ts'
import { DeadlineFigures } from './deadline-figures.type.ts'

@ObjectType({ simpleResolvers: true })
export class DeadlineGroup {
  @Field(() => Sop) sop!: Sop
  @Field(() => String, { description: 'The key of the deadline in the SOP.' }) key!: string
  @Field(() => String) title!: string
  @Field(() => String, { description: 'Law and article.' }) basis!: string
  @Field(() => DeadlineFigures) figures!: DeadlineFigures
}

@ObjectType({ simpleResolvers: true })
export class DeadlineOpdGroup {
  @Field(() => Opd) opd!: Opd
  @Field(() => DeadlineFigures) figures!: DeadlineFigures
}

@ObjectType({ simpleResolvers: true })
export class DeadlinePoint {
  @Field(() => DateScalar, {
    description: 'The first day of the point, which may lie before the filter’s own.',
  })
  from!: string
  @Field(() => DeadlineFigures, { description: 'What runs now belongs to no point.' })
  figures!: DeadlineFigures
}

@ObjectType({ simpleResolvers: true, description: 'Did we keep the times that laws set.' })
export class DeadlineCompliance {
  @Field(() => DateTimeScalar) asOf!: number
  @Field(() => DeadlineFigures) total!: DeadlineFigures
  @Field(() => DeadlineFigures, {
    nullable: true,
    description: 'What ended in the equally long period just before; null unless `from` and `to` are given.',
  })
  previous!: DeadlineFigures | null
  @Field(() => [DeadlineGroup], { description: 'By SOP and deadline, most late and overdue first.' })
  groups!: DeadlineGroup[]
  @Field(() => [DeadlineOpdGroup], { description: 'By OPD, most late and overdue first.' })
  opds!: DeadlineOpdGroup[]
  @Field(() => [DeadlinePoint], {
    description:
      'From `from` (or the first that ended) to `to` (or today), oldest first; zeros where none ended.',
  })
  series!: DeadlinePoint[]
  @Field(() => [Deadline], { description: 'Those that run, what runs out first at the top; at most 100.' })
  running!: Deadline[]
}
