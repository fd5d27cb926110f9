import type { EvidenceKind as EvidenceKindKey } from '@satualur/engine'
import { Field, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'
import { Artefact, EvidenceKind } from '../../../sop/step.type.ts'

@ObjectType({
  implements: Refusal,
  description: 'Something was handed in that the step does not know, or in no clear form.',
})
export class ArtefactUnknown extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The row cannot be left before something has been handed in for these.',
})
export class EvidenceMissing extends Refusal {
  @Field(() => [Artefact], { description: 'In printed order.' }) artefacts: Artefact[]
  constructor(locale: Locale, sentence: Sentence, artefacts: Artefact[]) {
    super(locale, sentence)
    this.artefacts = artefacts
  }
}

@ObjectType({ implements: Refusal, description: 'The step takes other kinds of evidence for the artefact.' })
export class EvidenceKindWrong extends Refusal {
  @Field(() => Artefact) artefact: Artefact
  @Field(() => [EvidenceKind]) kinds: EvidenceKindKey[]
  constructor(locale: Locale, sentence: Sentence, artefact: Artefact, kinds: EvidenceKindKey[]) {
    super(locale, sentence)
    this.artefact = artefact
    this.kinds = kinds
  }
}

@ObjectType({ implements: Refusal, description: 'The decision that allows it was not named.' })
export class AuthorityMissing extends Refusal {}
