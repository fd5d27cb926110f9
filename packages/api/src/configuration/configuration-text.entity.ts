import { defineEntity, p } from '@mikro-orm/core'

/** The regency's file as it was applied last. */
export const configurationTextEntity = defineEntity({
  name: 'ConfigurationText',
  properties: { regencyId: p.uuid().primary(), source: p.string() },
})
