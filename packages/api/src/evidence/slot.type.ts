import type { EvidenceKind as EvidenceKindKey } from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Handover } from '../run/handover.type.ts'
import { Artefact, EvidenceKind } from '../sop/step.type.ts'

export const SlotSide = { NEED: 'need', YIELD: 'yield' } as const
registerEnumType(SlotSide, {
  name: 'SlotSide',
  description: 'What a step needs (kelengkapan), or what it yields (output).',
})

@ObjectType({
  simpleResolvers: true,
  description: 'A place for the evidence of one artefact in the cell of a step.',
})
export class Slot {
  @Field(() => Artefact) artefact!: Artefact
  @Field(() => String, { description: 'The words of the cell.' }) text!: string
  @Field(() => SlotSide) side!: (typeof SlotSide)[keyof typeof SlotSide]
  @Field(() => Boolean, { description: 'The row can be left forward only when it is filled.' })
  isRequired!: boolean
  @Field(() => [EvidenceKind], { description: 'What is taken here.' }) kinds!: EvidenceKindKey[]
  @Field(() => [Handover], {
    description:
      'All that was handed in for the artefact anywhere in the run, over all attempts, newest first.',
  })
  versions!: Handover[]
  @Field(() => [Handover], {
    description:
      'Where a need is met by no file and no resource of its own: those that the rows before had in hand, newest first.',
  })
  passedOn!: Handover[]
  @Field(() => Boolean, { description: 'Something has been handed in: nobody hands it in twice.' })
  isFilled!: boolean
}
