import type { Finding as FindingData, Severity as SeverityKey, Sop } from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'

export const Severity = { ERROR: 'error', WARNING: 'warning', NOTE: 'note' } as const satisfies Record<
  string,
  SeverityKey
>
registerEnumType(Severity, {
  name: 'Severity',
  description: 'It cannot run, somebody should look, or the paper left it so.',
})

@ObjectType({
  description: 'Something that a reader of the SOP should know, and where on the sheet it belongs.',
})
export class Finding {
  @Field(() => String, {
    description: 'The same for as long as what it says stays true, whatever else is edited.',
  })
  id!: string
  @Field(() => String) code!: string
  @Field(() => Severity) severity!: SeverityKey
  @Field(() => String, { nullable: true, description: 'The key of a step.' }) step!: string | null
  @Field(() => String, { nullable: true, description: 'The key of an act.' }) act!: string | null
  @Field(() => String, { nullable: true, description: 'The key of an outcome of the act.' }) outcome!:
    string | null
  @Field(() => String, { nullable: true, description: 'The key of a role.' }) role!: string | null
  @Field(() => String, { nullable: true }) headerCell!: string | null

  finding!: FindingData
  sop!: Sop
}
