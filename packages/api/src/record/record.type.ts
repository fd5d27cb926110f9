import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../graphql/refusal.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Zone } from '../regency/regency.type.ts'
import { RunStatus } from '../run/run.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'An issued record of a run (berita acara), ready to be signed.',
})
export class RunRecord {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Printed on it, for its verification.' }) code!: string
  @Field(() => Int, { description: 'How many events it tells.' }) sequence!: number
  @Field(() => Boolean, { description: 'Nothing has happened in the run since.' }) isCurrent!: boolean
  @Field(() => DateTimeScalar) issuedAt!: number
  @Field(() => Person) issuedBy!: Person
  @Field(() => String, { description: 'Where the PDF is.' }) pdf!: string
}

@InputType()
export class IssueRecordInput {
  @Field(() => ID) run!: string
}

@ObjectType()
export class RecordIssued {
  @Field(() => RunRecord) record!: RunRecord
}

export const IssueRecordResult = createUnionType({
  name: 'IssueRecordResult',
  types: () => [RecordIssued, NotSignedIn, NotAllowed, NotFound] as const,
})

export const RecordState = { CURRENT: 'current', CONTINUED: 'continued', CHANGED: 'changed' } as const
registerEnumType(RecordState, {
  name: 'RecordState',
  description:
    'Whether the events that a record tells are still what they were: and the last ones, or followed by others; or changed since.',
})

@ObjectType({ description: 'The event at which a run is no longer what was once written.' })
export class ChangedEvent {
  @Field(() => Int) sequence!: number
  @Field(() => String, {
    nullable: true,
    description: 'What stands there now; null where an event is missing.',
  })
  sentence!: string | null
  @Field(() => DateTimeScalar, { nullable: true }) at!: number | null
}

@ObjectType({ description: 'What anybody may know who holds a printed record.' })
export class RecordVerification {
  @Field(() => String) regency!: string
  @Field(() => Zone, { description: 'By whose clock the record tells its times.' })
  zone!: (typeof Zone)[keyof typeof Zone]
  @Field(() => String, { description: 'The title of the run, and its period.' }) subject!: string
  @Field(() => String, { description: 'The title of the SOP.' }) sop!: string
  @Field(() => RunStatus, { description: 'The run as it is now.' })
  status!: (typeof RunStatus)[keyof typeof RunStatus]
  @Field(() => DateTimeScalar) issuedAt!: number
  @Field(() => Int, { description: 'How many events the record tells.' }) sequence!: number
  @Field(() => String, { description: 'SHA-256 of the last of them, as printed, in hex.' }) hash!: string
  @Field(() => RecordState) state!: (typeof RecordState)[keyof typeof RecordState]
  @Field(() => ChangedEvent, { nullable: true }) changedEvent!: ChangedEvent | null
}
