import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const RegencyKind = {
  KABUPATEN: 'kabupaten',
  KOTA: 'kota',
  PROVINSI: 'provinsi',
  NASIONAL: 'nasional',
} as const
registerEnumType(RegencyKind, {
  name: 'RegencyKind',
  description: 'A province and the nation watch what is counted in others, and carry nothing out.',
})

export const Zone = {
  ASIA_JAKARTA: 'Asia/Jakarta',
  ASIA_PONTIANAK: 'Asia/Pontianak',
  ASIA_MAKASSAR: 'Asia/Makassar',
  ASIA_JAYAPURA: 'Asia/Jayapura',
} as const
registerEnumType(Zone, { name: 'Zone', description: 'The zones of Indonesia: WIB (two names), WITA, WIT.' })

@ObjectType({ simpleResolvers: true, description: 'An agency of the regency (organisasi perangkat daerah).' })
export class Opd {
  @Field(() => ID) id!: string
  @Field(() => String) key!: string
  @Field(() => String) name!: string
  @Field(() => String) shortName!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'A regency as those see it who watch it: its name and its code.',
})
export class WatchedRegency {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true, description: 'Kode wilayah Kemendagri.' }) code!: string | null
  @Field(() => String, { description: '“Kabupaten Pringsewu”, “Kota Pekalongan”.' }) officialName!: string
}

@ObjectType({
  description:
    'A kabupaten or kota: the owner of everything else. Or a province or the nation, which watch these.',
})
export class Regency {
  @Field(() => ID) id!: string
  @Field(() => String) key!: string
  @Field(() => String) name!: string
  @Field(() => String, { description: '“Kabupaten Pringsewu”, “Kota Pekalongan”.' }) officialName!: string
  @Field(() => RegencyKind) kind!: (typeof RegencyKind)[keyof typeof RegencyKind]
  @Field(() => Zone) zone!: (typeof Zone)[keyof typeof Zone]
  @Field(() => Boolean, { description: 'Made of sample data; to be shown as such everywhere.' })
  isSample!: boolean
  @Field(() => [Int], { description: 'Years whose holiday decree is loaded.' }) loadedYears!: number[]
  @Field(() => Int, {
    nullable: true,
    description: 'How many months after taking effect an SOP is to be reviewed; null for no reminder.',
  })
  sopReviewMonths!: number | null
  @Field(() => [Opd]) opds!: Opd[]
  @Field(() => Boolean, { description: 'A province or the nation: nothing is carried out here.' })
  isWatching!: boolean
  @Field(() => [WatchedRegency], { description: 'What it watches, by name; none where it watches none.' })
  watched!: WatchedRegency[]
  @Field(() => [String], { description: 'By name, who watches it: its province, and the nation.' })
  watchers!: string[]
}
