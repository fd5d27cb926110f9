import type {
  ActKind as ActKindKey,
  EvidenceKind as EvidenceKindKey,
  NationalPhase as NationalPhaseKey,
  Sop,
  Waktu as WaktuCell,
} from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { CellMark, Mark } from './mark.type.ts'
import { Role } from './role.type.ts'

export const NationalPhase = {
  PERENCANAAN: 'perencanaan',
  PENGUMPULAN: 'pengumpulan',
  PEMERIKSAAN: 'pemeriksaan',
  PENYEBARLUASAN: 'penyebarluasan',
  EVALUASI: 'evaluasi',
} as const satisfies Record<string, NationalPhaseKey>
registerEnumType(NationalPhase, {
  name: 'NationalPhase',
  description: 'The four phases of Perpres 39/2019, and the evaluation that regencies add.',
})

export const ActKind = {
  START: 'start',
  PROCESS: 'process',
  DECISION: 'decision',
  END: 'end',
} as const satisfies Record<string, ActKindKey>
registerEnumType(ActKind, { name: 'ActKind', description: 'The symbol, as drawn.' })

export const EvidenceKind = {
  NOTE: 'note',
  LINK: 'link',
  FILE: 'file',
  RESOURCE: 'resource',
} as const satisfies Record<string, EvidenceKindKey>
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'How evidence comes: written down, a link, an uploaded file, a resource of the dataset.',
})

export const WaktuKind = { FIXED: 'fixed', CONDITIONAL: 'conditional', NONE: 'none' } as const
registerEnumType(WaktuKind, {
  name: 'WaktuKind',
  description: 'A number to keep, a condition without a number, or nothing.',
})

@ObjectType({ description: 'A group of steps (tahapan).' })
export class Stage {
  @Field(() => String) key!: string
  @Field(() => String, { nullable: true }) number!: string | null
  @Field(() => String) name!: string
  @Field(() => NationalPhase, { nullable: true }) phase!: NationalPhaseKey | null
}

@ObjectType({ description: 'What a step needs or yields (kelengkapan, output).' })
export class Artefact {
  @Field(() => String) key!: string
  @Field(() => String) name!: string
  @Field(() => Boolean, { description: 'Brought from outside: no step has to yield it.' })
  isExternal!: boolean
}

@ObjectType({ description: 'An artefact in the words of one cell.' })
export class ArtefactUse {
  @Field(() => Artefact) artefact!: Artefact
  @Field(() => String) text!: string
  @Field(() => Boolean, {
    description: 'The row can be left forward only when it has been handed in, here or earlier in the run.',
  })
  isRequired!: boolean
  @Field(() => [EvidenceKind], { description: 'How it may come here.' }) kinds!: EvidenceKindKey[]
}

@ObjectType({ description: 'The standard time of a row (mutu baku waktu).' })
export class Waktu {
  @Field(() => WaktuKind) kind!: WaktuCell['kind']
  @Field(() => String, { nullable: true, description: 'As printed; null for an empty cell.' }) text!:
    string | null
  @Field(() => String, {
    nullable: true,
    description: 'Each of these (“berkas”) is given the time; null where it is given once.',
  })
  per!: string | null

  cell!: WaktuCell
  bareDay!: Sop['bareDay']
}

@ObjectType({ simpleResolvers: true, description: 'The word beside an arrow, and where it leads.' })
export class Outcome {
  @Field(() => String) key!: string
  @Field(() => String, { nullable: true, description: 'Null where the paper has no word.' }) label!:
    string | null
  @Field(() => [String], { description: 'The keys of the acts that it opens.' }) to!: string[]
  @Field(() => Boolean, { description: 'It leads back, so it needs a reason.' }) sendsBack!: boolean
  @Field(() => Mark) mark!: Mark
}

@ObjectType({ simpleResolvers: true, description: 'One drawn symbol of a row.' })
export class Act {
  @Field(() => String, { description: 'Unique in the SOP.' }) key!: string
  @Field(() => ActKind) kind!: ActKindKey
  @Field(() => [Role], { description: 'The columns that the symbol stands in.' }) performers!: Role[]
  @Field(() => Boolean, { description: 'Every performer has to confirm the same outcome.' }) isJoint!: boolean
  @Field(() => Boolean, {
    description: "Completing it makes the run's dataset public, as far as the row needs and yields it.",
  })
  publishes!: boolean
  @Field(() => Boolean, { description: 'Opens when every arrow into it has arrived, not at the first.' })
  waitsForAll!: boolean
  @Field(() => [Outcome]) outcomes!: Outcome[]
  @Field(() => Mark) mark!: Mark
}

@ObjectType({ simpleResolvers: true, description: 'A row of the table (langkah).' })
export class Step {
  @Field(() => String) key!: string
  @Field(() => String, { nullable: true, description: 'As printed: it may repeat, skip or be missing.' })
  number!: string | null
  @Field(() => Stage, { nullable: true }) stage!: Stage | null
  @Field(() => String) activity!: string
  @Field(() => [ArtefactUse]) needs!: ArtefactUse[]
  @Field(() => Waktu) waktu!: Waktu
  @Field(() => [ArtefactUse]) yields!: ArtefactUse[]
  @Field(() => String, { nullable: true }) note!: string | null
  @Field(() => [Step], {
    description: 'Whoever performed one of these cannot perform this one in the same run.',
  })
  apartFrom!: Step[]
  @Field(() => [Act], { description: 'From left to right as the flow goes.' }) acts!: Act[]
  @Field(() => [CellMark]) marks!: CellMark[]
}
