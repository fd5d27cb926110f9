import type { NationalRole as NationalRoleKey, Role as RoleCell } from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Person } from '../people/person.type.ts'
import { Opd } from '../regency/regency.type.ts'
import { Mark } from './mark.type.ts'

export const RoleScope = { REGENCY: 'regency', OPD: 'opd' } as const
registerEnumType(RoleScope, {
  name: 'RoleScope',
  description: 'Whether one cast serves the whole regency, or each OPD has its own.',
})

export const NationalRole = {
  PEMBINA_DATA: 'pembina-data',
  WALIDATA: 'walidata',
  WALIDATA_PENDUKUNG: 'walidata-pendukung',
  PRODUSEN_DATA: 'produsen-data',
  FORUM_SATU_DATA: 'forum-satu-data',
  SEKRETARIAT: 'sekretariat',
  KEPALA_OPD: 'kepala-opd',
  PPID: 'ppid',
  PPID_PELAKSANA: 'ppid-pelaksana',
  ATASAN_PPID: 'atasan-ppid',
} as const satisfies Record<string, NationalRoleKey>
registerEnumType(NationalRole, {
  name: 'NationalRole',
  description: 'Roles that Perpres 39/2019 and UU 14/2008 know.',
})

@ObjectType({ description: 'Who performs (pelaksana): a column of the table, never a person.' })
export class Role {
  @Field(() => String) key!: string
  @Field(() => String, { description: 'The column head as printed.' }) name!: string
  @Field(() => NationalRole, { nullable: true }) national!: NationalRoleKey | null
  @Field(() => RoleScope) scope!: RoleCell['scope']
  @Field(() => Mark) mark!: Mark

  /** Names the SOP within the regency, so that its players are found. */
  sopKey!: string
}

@ObjectType({ description: 'Somebody who plays a role, for one OPD or for the whole regency.' })
export class Player {
  @Field(() => Person) person!: Person
  @Field(() => Opd, { nullable: true, description: 'Null for the whole regency.' }) opd!: Opd | null
}
