import { defineEntity, p } from '@mikro-orm/core'
import type { Sop } from '@satualur/engine'
import type { VersionState } from './sop.type.ts'

export const sopEntity = defineEntity({
  name: 'Sop',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    key: p.string(),
    title: p.string(),
  },
})

export const versionEntity = defineEntity({
  name: 'SopVersion',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    sopId: p.uuid(),
    number: p.integer(),
    state: p.string().$type<(typeof VersionState)[keyof typeof VersionState]>(),
    /** As PostgreSQL writes a range of dates: `[2026-01-01,2026-07-01)`. */
    valid: p.string().columnType('daterange').strictNullable(),
    content: p.json().$type<Sop>(),
    source: p.string(),
  },
})

export const playerEntity = defineEntity({
  name: 'Player',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    sopId: p.uuid(),
    roleKey: p.string(),
    opdId: p.uuid().strictNullable(),
    personId: p.uuid(),
  },
})
