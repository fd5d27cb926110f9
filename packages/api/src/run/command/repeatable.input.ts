import { Field, InputType } from 'type-graphql'

@InputType({ description: 'A request that may reach the house more than once, over a bad line.' })
export abstract class Repeatable {
  @Field(() => String, {
    nullable: true,
    description:
      'A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice.',
  })
  clientMutationId?: string | null
}
