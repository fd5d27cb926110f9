import { Field, ObjectType, registerEnumType } from 'type-graphql'

export const PlannedAction = { ADD: 'add', CHANGE: 'change', REMOVE: 'remove', KEEP: 'keep' } as const
registerEnumType(PlannedAction, {
  name: 'PlannedAction',
  description: 'KEEP: the files leave it out, and it stays; the detail says why.',
})

export const ConfigurationKind = {
  REGENCY: 'regency',
  CALENDAR: 'calendar',
  OPD: 'opd',
  PERSON: 'person',
  SOP: 'sop',
  CAST: 'cast',
  DATASET: 'dataset',
  SCHEDULE: 'schedule',
  TABLE_FORMAT: 'table-format',
  METADATA_FORM: 'metadata-form',
  METADATA: 'metadata',
  CLASS_DECISION: 'class-decision',
  DATA_LIST: 'data-list',
  CATALOGUE: 'catalogue',
} as const
registerEnumType(ConfigurationKind, { name: 'ConfigurationKind' })

@ObjectType({ simpleResolvers: true, description: 'One thing that the files make different.' })
export class PlannedChange {
  @Field(() => PlannedAction) action!: (typeof PlannedAction)[keyof typeof PlannedAction]
  @Field(() => ConfigurationKind) kind!: (typeof ConfigurationKind)[keyof typeof ConfigurationKind]
  @Field(() => String, {
    description:
      'Its key or e-mail; of a cast `sop/role`, with `/opd` where each OPD has its own; of a schedule `dataset/sop`; of a Daftar Data its year; of what is said of a dataset that of the dataset.',
  })
  key!: string
  @Field(() => String) title!: string
  @Field(() => String, { description: "What becomes different, in the reader's language." }) detail!: string
}
