import type { KnownLicence } from '@satualur/dcat'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../../graphql/scalars.ts'

export const CatalogueLicence = {
  CC_BY: 'cc-by',
  CC_BY_SA: 'cc-by-sa',
  CC_NC: 'cc-nc',
  CC_ZERO: 'cc-zero',
  ODC_BY: 'odc-by',
  ODC_ODBL: 'odc-odbl',
  ODC_PDDL: 'odc-pddl',
} as const satisfies Record<string, KnownLicence>
registerEnumType(CatalogueLicence, { name: 'CatalogueLicence', description: 'As portals call licences.' })

@ObjectType({
  simpleResolvers: true,
  description: 'What everybody may read of what the regency has released, without signing in.',
})
export class Catalogue {
  @Field(() => Boolean, { description: 'Closed until an admin opens it.' }) isOpen!: boolean
  @Field(() => String, { description: 'Where its pages are, also while it is closed: `/katalog/mojokerto`.' })
  address!: string
  @Field(() => String, { nullable: true }) description!: string | null
  @Field(() => String, { nullable: true, description: 'The desk that people ask.' })
  contactName!: string | null
  @Field(() => String, { nullable: true }) contactEmail!: string | null
  @Field(() => String, { nullable: true }) contactPage!: string | null
  @Field(() => CatalogueLicence, { description: 'Of the catalogue itself; every file carries its own.' })
  licence!: KnownLicence
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first opened.' })
  openedAt!: number | null
  @Field(() => Int, { description: 'How many datasets have something public.' }) datasets!: number
  @Field(() => Int) files!: number
}
