import type { ClassRefusal, TestCell } from '@satualur/engine'
import { classSentence } from '@satualur/engine'
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { Dataset } from '../dataset.type.ts'
import { ClassDecisionInput } from './class-decision.input.ts'

@InputType()
export class DecideInformationClassInput {
  @Field(() => ID) dataset!: string
  @Field(() => ClassDecisionInput) decision!: ClassDecisionInput
  @Field(() => String, {
    nullable: true,
    description:
      'With an exception: withdraws all that is public of it in the same breath, for this reason, which everybody reads. Without one it is refused while anything is public.',
  })
  withdrawalReason?: string | null
}

@ObjectType()
export class InformationClassDecided {
  @Field(() => Dataset) dataset!: Dataset
}

const ClassObstacle = {
  UNCHANGED: 'ClassUnchanged',
  NOT_A_DATE: 'ClassNotADate',
  DECIDED_EARLIER: 'ClassDecidedEarlier',
  DECIDER_MISSING: 'ClassDeciderMissing',
  REASON_MISSING: 'ClassReasonMissing',
  TEST_INCOMPLETE: 'ClassTestIncomplete',
  HELD_TOO_SHORT: 'ClassHeldTooShort',
} as const satisfies Record<string, ClassRefusal['type']>
registerEnumType(ClassObstacle, { name: 'ClassObstacle', description: 'Why a class was not decided.' })

const TestCellName = { GROUND: 'ground', CONSEQUENCE: 'consequence', NUMBER: 'number' } as const
registerEnumType(TestCellName, {
  name: 'ConsequenceTestCell',
  description: 'What a consequence test has to say.',
})

@ObjectType({ implements: Refusal, description: 'The class cannot be decided so.' })
export class ClassNotDecided extends Refusal {
  @Field(() => ClassObstacle) obstacle: ClassRefusal['type']
  @Field(() => [TestCellName], { description: 'What the consequence test does not say.' })
  missing: TestCell[]

  constructor(locale: Locale, refusal: ClassRefusal) {
    super(locale, { id: classSentence(refusal, 'id'), en: classSentence(refusal, 'en') })
    this.obstacle = refusal.type
    this.missing = refusal.type === 'ClassTestIncomplete' ? refusal.missing : []
  }
}

@ObjectType({ implements: Refusal, description: 'Something of it is public, or will be on its day.' })
export class StillPublic extends Refusal {
  /** The dataset; what is public of it is told by the room that knows. */
  dataset: string

  constructor(locale: Locale, dataset: string) {
    super(locale, {
      id: 'Sebagian data ini tayang atau dijadwalkan tayang. Tuliskan alasan penarikannya supaya semuanya ditarik bersama keputusan ini.',
      en: 'Some of these data are public, or are set down to be. Write why they are withdrawn, so that all of them are with this decision.',
    })
    this.dataset = dataset
  }
}

export const DecideInformationClassResult = createUnionType({
  name: 'DecideInformationClassResult',
  types: () =>
    [InformationClassDecided, NotSignedIn, NotAllowed, NotFound, ClassNotDecided, StillPublic] as const,
})
