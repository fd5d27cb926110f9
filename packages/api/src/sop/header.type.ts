import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../graphql/scalars.ts'
import { CellMark } from './mark.type.ts'

@ObjectType({ description: 'A date with its printed text, where that says more or other.' })
export class PrintedDate {
  @Field(() => DateScalar, { nullable: true }) date!: string | null
  @Field(() => String, { nullable: true }) text?: string
}

@ObjectType({ description: 'Who ratified the SOP (disahkan oleh).' })
export class Ratifier {
  @Field(() => String) position!: string
  @Field(() => String, { nullable: true }) name!: string | null
  @Field(() => String, { nullable: true }) rank!: string | null
  @Field(() => String, { nullable: true, description: 'As printed, spaces included.' }) nip!: string | null
}

@ObjectType({ description: 'Bagian identitas. What the paper leaves blank is null or empty.' })
export class SopHeader {
  @Field(() => [String], { description: 'The making unit, line by line from the top.' }) unit!: string[]
  @Field(() => String, { nullable: true }) number!: string | null
  @Field(() => PrintedDate, { nullable: true }) madeOn!: PrintedDate | null
  @Field(() => PrintedDate, { nullable: true }) revisedOn!: PrintedDate | null
  @Field(() => PrintedDate, { nullable: true }) ratifiedOn!: PrintedDate | null
  @Field(() => PrintedDate, { nullable: true }) effectiveOn!: PrintedDate | null
  @Field(() => Ratifier, { nullable: true }) ratifiedBy!: Ratifier | null
  @Field(() => [String]) legalBasis!: string[]
  @Field(() => [String]) qualifications!: string[]
  @Field(() => [String]) related!: string[]
  @Field(() => [String]) equipment!: string[]
  @Field(() => [String]) warnings!: string[]
  @Field(() => [String]) records!: string[]
  @Field(() => String, { nullable: true, description: 'The decree that the SOP is an annex of.' })
  annex!: string | null
  @Field(() => [CellMark]) marks!: CellMark[]
}
