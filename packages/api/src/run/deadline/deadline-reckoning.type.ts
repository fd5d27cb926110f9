import { ObjectType } from 'type-graphql'
import { CountedTime } from '../verdict/counted-time.type.ts'

@ObjectType({
  implements: CountedTime,
  description: 'How the time of a statutory deadline was counted. No pause stops it.',
})
export class DeadlineReckoning extends CountedTime {}
