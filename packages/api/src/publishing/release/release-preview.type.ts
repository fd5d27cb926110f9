import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { PublicationFinding } from '../../run/command/refusal/publication-refusal.type.ts'

@ObjectType({ description: 'A field of the dataset as the portal and the catalogue show it.' })
export class PreviewedField {
  @Field(() => String, { description: 'As the portal names it: `title`, `notes`, `extras.satuan`.' })
  name!: string
  @Field(() => String) value!: string
}

@ObjectType({ description: 'A file that would be public, byte for byte.' })
export class PreviewedPiece {
  @Field(() => String) title!: string
  @Field(() => ID) file!: string
  @Field(() => String) fileName!: string
  @Field(() => String) format!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => String, { description: 'SHA-256, in hex.' }) sha256!: string
  @Field(() => String, { nullable: true, description: 'Who has approved these very bytes: a position.' })
  approvedBy!: string | null
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt!: number | null
  @Field(() => String, {
    nullable: true,
    description: 'What is public in its place now, by its SHA-256; null where nothing is.',
  })
  replaces!: string | null
  @Field(() => Boolean, { description: 'Nothing stands in its way.' }) isPublishable!: boolean
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its day comes, by the release calendar of its dataset; null where it is public at once.',
  })
  publicFrom!: number | null
}

@ObjectType({ description: 'A step of the run as everybody would read it: positions, never people.' })
export class PreviewedStep {
  @Field(() => String, { nullable: true }) number!: string | null
  @Field(() => String) activity!: string
  @Field(() => String) role!: string
  @Field(() => String, { nullable: true }) outcome!: string | null
  @Field(() => DateTimeScalar) completedAt!: number
}

@ObjectType({ description: 'Exactly what a task would make public, and what stands in the way.' })
export class ReleasePreview {
  @Field(() => String, {
    nullable: true,
    description: 'The portal it would go to; null where there is only the catalogue.',
  })
  portalAddress!: string | null
  @Field(() => String, { description: 'As portals name it: `cc-by`.' }) licence!: string
  @Field(() => [PreviewedField]) fields!: PreviewedField[]
  @Field(() => [PreviewedPiece]) pieces!: PreviewedPiece[]
  @Field(() => [PreviewedStep], { description: 'Where it came from.' }) steps!: PreviewedStep[]
  @Field(() => String, {
    nullable: true,
    description: 'That some of it waits for its day, in a sentence; null where all of it is public at once.',
  })
  plan!: string | null
  @Field(() => [PublicationFinding], { description: 'While there are any, completing the task is refused.' })
  findings!: PublicationFinding[]
}
