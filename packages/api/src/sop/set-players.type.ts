import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { Role } from './role.type.ts'
import { Sop } from './sop.type.ts'

@InputType({
  description:
    'The whole cast of a role, in one OPD or in the whole regency. Each of these ways ends what was said the other way.',
})
export class SetPlayersInput {
  @Field(() => ID) sop!: string
  @Field(() => String, { description: 'The key of the role.' }) role!: string
  @Field(() => ID, { nullable: true, description: 'None for the whole regency.' }) opd?: string | null
  @Field(() => [ID], {
    description: 'Each of them may play; an empty list leaves the role without a player.',
  })
  people!: string[]
}

@ObjectType({
  description: 'Tasks that open from now on go to them; open tasks stay with whom they were given to.',
})
export class PlayersSet {
  @Field(() => Sop) sop!: Sop
  @Field(() => Role) role!: Role
}

@ObjectType({
  implements: Refusal,
  description: 'Neither a version that is or will be in force has such a role, nor the open draft.',
})
export class RoleUnknown extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Pelaksana ini tidak ada dalam SOP, baik dalam versi yang berlaku maupun dalam drafnya. Muat ulang halaman lalu coba lagi.',
      en: 'The SOP has no such performer, neither in the version in force nor in its draft. Reload the page and try again.',
    })
  }
}

export const SetPlayersResult = createUnionType({
  name: 'SetPlayersResult',
  types: () => [PlayersSet, NotSignedIn, NotAllowed, NotFound, RoleUnknown] as const,
})
