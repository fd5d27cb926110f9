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

@ObjectType({ implements: Refusal, description: 'Something of it is public, or still on the portal.' })
export class StillPublic extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Sebagian data ini masih tayang di katalog publik atau di portal. Tarik semua rilisnya pada tab Publikasi dahulu, lalu putuskan lagi.',
      en: 'Some of these data are still public in the catalogue or on the portal. Withdraw all releases on the tab Publication first, then decide again.',
    })
  }
}

export const DecideInformationClassResult = createUnionType({
  name: 'DecideInformationClassResult',
  types: () =>
    [InformationClassDecided, NotSignedIn, NotAllowed, NotFound, ClassNotDecided, StillPublic] as const,
})
