import { defineEntity, p } from '@mikro-orm/core'
import type { Frequency, InformationClass } from './dataset.type.ts'

export const datasetEntity = defineEntity({
  name: 'Dataset',
  properties: {
    regencyId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('new_id()'),
    opdId: p.uuid(),
    key: p.string(),
    title: p.string(),
    frequency: p.string().$type<(typeof Frequency)[keyof typeof Frequency]>(),
    isFrequencyByClass: p.boolean(),
    informationClass: p.string().$type<(typeof InformationClass)[keyof typeof InformationClass]>(),
    concept: p.string().strictNullable(),
    definition: p.string().strictNullable(),
    unit: p.string().strictNullable(),
  },
})
