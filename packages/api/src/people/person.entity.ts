import { defineEntity, p } from '@mikro-orm/core'

export const personEntity = defineEntity({
  name: 'Person',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    email: p.string(),
    name: p.string(),
    position: p.string(),
    access: p.string().$type<'admin' | 'opd-user' | 'viewer'>(),
    opdId: p.uuid().strictNullable(),
    isSupervisor: p.boolean().default(false),
    isActive: p.boolean().default(true),
    passwordHash: p.string().strictNullable(),
  },
})
