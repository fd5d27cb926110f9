import type { RunEvent as EngineEvent } from '@satualur/engine'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import type { NamedInEvent } from './event-sentence.ts'
import { Task } from './task.type.ts'

@ObjectType({
  description: 'Something that happened in a run; never changed, chained by hash to what happened before.',
})
export class RunEvent {
  @Field(() => Int, { description: '1 for the first event of the run.' }) sequence!: number
  @Field(() => DateTimeScalar) at!: number
  @Field(() => Person) actor!: Person
  @Field(() => Person, { nullable: true, description: 'The performer for whom a delegate has acted (a.n.).' })
  onBehalfOf!: Person | null
  @Field(() => String) kind!: EngineEvent['type']
  @Field(() => String, { description: 'SHA-256 over the former hash and this event, in hex.' }) hash!: string
  @Field(() => Task, { nullable: true, description: 'The task that the event is about.' }) task!: Task | null

  body!: object
  versionId!: string
  named!: NamedInEvent | null
}
