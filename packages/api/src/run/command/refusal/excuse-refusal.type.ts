import { ObjectType } from 'type-graphql'
import { Refusal } from '../../../graphql/refusal.ts'

@ObjectType({ implements: Refusal, description: 'Nobody completed the task after it was due.' })
export class TaskNotLate extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Somebody has excused the task before.' })
export class AlreadyExcused extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The lateness of the task counts.' })
export class NotExcused extends Refusal {}
