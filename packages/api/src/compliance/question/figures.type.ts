import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of the tasks that were completed in a period. Withdrawn and skipped tasks do not count. A task was on time when it closed at its due time or before.',
})
export class ComplianceFigures {
  @Field(() => Boolean, {
    description:
      'To those who watch regencies: fewer than five tasks, or they would give such away. Then there are no figures: every number here is 0 or null.',
  })
  isSuppressed!: boolean
  @Field(() => Int) closed!: number
  @Field(() => Int) onTime!: number
  @Field(() => Int, { description: 'Closed after the due time, and not excused.' }) late!: number
  @Field(() => Int, { description: 'Closed after the due time, and forgiven for a reason.' }) excused!: number
  @Field(() => Int, { description: 'Closed, and their row has no number to keep.' }) untimed!: number
  @Field(() => Int, { description: 'Closed by sending back.' }) sentBack!: number
  @Field(() => Int, { description: 'Closed, and their act had been opened before in its run.' })
  reworked!: number
  @Field(() => Int, { description: 'Open now, whatever the period; 0 in figures of a past period.' })
  open!: number
  @Field(() => Int, { description: 'Open now, past due and not paused; 0 in figures of a past period.' })
  overdue!: number
  @Field(() => Int, {
    description: 'Open now, and most of its time is used up; 0 in figures of a past period.',
  })
  atRisk!: number
  @Field(() => Int, { description: 'Open now, and its clock stands still; 0 in figures of a past period.' })
  paused!: number
  @Field(() => Float, {
    nullable: true,
    description:
      'onTime / (onTime + late): what was excused counts for neither. Null when nothing was timed.',
  })
  onTimeShare!: number | null
  @Field(() => Float, { nullable: true, description: 'reworked / closed; null when nothing was closed.' })
  reworkShare!: number | null
  @Field(() => Float, {
    description: 'Working minutes from opening to closing, without pauses, of all together: exact.',
  })
  usedMinutes!: number
  @Field(() => Float, {
    description:
      'Of `usedMinutes`, those before somebody first did something for the task: claimed it, handed in, confirmed or completed it. Tasks that opened before this was written down count as 0.',
  })
  waitedMinutes!: number
  @Field(() => Float, {
    nullable: true,
    description: 'Working minutes past due of those that were late, on average; null when none was.',
  })
  meanLateMinutes!: number | null
  @Field(() => Float, {
    nullable: true,
    description: `Working minutes from opening to closing: half took less. Read from a histogram: at most 4.9 % off, and 0 for less than a minute.`,
  })
  medianMinutes!: number | null
  @Field(() => Float, {
    nullable: true,
    description: `Working minutes from opening to closing: nine in ten took less. Read from a histogram: at most 4.9 % off, and 0 for less than a minute.`,
  })
  p90Minutes!: number | null
}
