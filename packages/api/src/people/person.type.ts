import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Opd, Regency } from '../regency/regency.type.ts'

export const Access = { ADMIN: 'admin', OPD_USER: 'opd-user', VIEWER: 'viewer' } as const
registerEnumType(Access, {
  name: 'Access',
  description: 'Admin of the regency, performer of steps, or reader.',
})

@ObjectType({ simpleResolvers: true, description: 'Somebody with an account in the regency.' })
export class Person {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) email!: string
  @Field(() => String, { description: 'Jabatan.' }) position!: string
  @Field(() => Access) access!: (typeof Access)[keyof typeof Access]
  @Field(() => Opd, { nullable: true }) opd!: Opd | null
}

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @Field(() => Person) person!: Person
  @Field(() => Regency) regency!: Regency
  @Field(() => DateTimeScalar) signedInAt!: number
  @Field(() => Int, { description: 'Tasks that wait for the viewer.' }) openTaskCount!: number
  @Field(() => Int, { description: 'Those of them that are past due.' }) overdueTaskCount!: number
}
