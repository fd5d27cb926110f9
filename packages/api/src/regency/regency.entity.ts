import { defineEntity, p } from '@mikro-orm/core'
import type { WorkingCalendar } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'

export const regencyEntity = defineEntity({
  name: 'Regency',
  properties: {
    id: p.uuid().primary(),
    key: p.string(),
    code: p.string().strictNullable(),
    name: p.string(),
    kind: p.string().$type<RegencyConfiguration['kind']>(),
    provinceId: p.uuid().nullable(),
    isSample: p.boolean(),
  },
})

/** One document; its revision tells a process that its copy is old. */
export const calendarEntity = defineEntity({
  name: 'Calendar',
  properties: {
    regencyId: p.uuid().primary(),
    revision: p.integer(),
    content: p.json().$type<WorkingCalendar>(),
  },
})

export const opdEntity = defineEntity({
  name: 'Opd',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    key: p.string(),
    name: p.string(),
    shortName: p.string(),
    isProducer: p.boolean(),
  },
})
