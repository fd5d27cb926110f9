import { defineEntity, p } from '@mikro-orm/core'
import type { ScheduleOpens } from './schedule.type.ts'

export const scheduleEntity = defineEntity({
  name: 'Schedule',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    datasetId: p.uuid(),
    sopId: p.uuid(),
    opens: p.string().$type<ScheduleOpens>(),
    afterDays: p.integer(),
    startsOn: p.string().columnType('date').strictNullable(),
    endsOn: p.string().columnType('date').strictNullable(),
    countsFrom: p.string().columnType('date'),
  },
})
