import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Opd } from '../regency/regency.type.ts'

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
  @Field(() => Boolean, { description: 'May assign, release and pause the work of their OPD.' })
  isSupervisor!: boolean
  @Field(() => Boolean, { description: 'Has access, and a password to come in by.' }) canSignIn!: boolean
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when a link opens by which they choose a password; told to admins alone.',
  })
  invitedUntil!: number | null
  @Field(() => Int, { description: 'Tasks that wait for them, not counting those of people they act for.' })
  openTaskCount!: number
}
