import type { ClassRefusal, ListRefusal } from '@satualur/engine'
import { classSentence, listSentence } from '@satualur/engine'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { Refusal } from '../../graphql/refusal.ts'

const ListObstacle = {
  NOT_A_DATE: 'StepNotADate',
  TOO_EARLY: 'StepTooEarly',
  TITLE_MISSING: 'EntryTitleMissing',
  NOT_IN_FORCE: 'EntryNotInForce',
  AGREED_ALREADY: 'ProposalAgreedAlready',
  NOTHING_PROPOSED: 'NothingProposed',
  NOTHING_AGREED: 'NothingAgreed',
  NUMBER_MISSING: 'NumberMissing',
  REASON_MISSING: 'ReturnWithoutReason',
  FREQUENCY_MISSING: 'FrequencyMissing',
  RELEASE_UNCLEAR: 'ReleaseUnclear',
  CLASS_NOT_DECIDED: 'ClassNotDecided',
  ON_LIST_ALREADY: 'OnListAlready',
  YEAR_UNCLEAR: 'YearUnclear',
  NOTHING_CHOSEN: 'NothingChosen',
  NOTHING_TO_COPY: 'NothingToCopy',
  STILL_PUBLIC: 'StillPublic',
} as const satisfies Record<string, ListRefusal['type'] | OwnObstacle['type'] | 'ClassNotDecided'>
registerEnumType(ListObstacle, {
  name: 'ListObstacle',
  description: 'Why a step of the Daftar Data was not taken.',
})

/** What the engine does not see: it judges one entry, and knows neither lists nor datasets. */
type OwnObstacle = {
  type:
    | 'FrequencyMissing'
    | 'ReleaseUnclear'
    | 'OnListAlready'
    | 'YearUnclear'
    | 'NothingChosen'
    | 'NothingToCopy'
    | 'StillPublic'
}

/** Why nothing was done with an entry or with a list. */
export type ListObstruction = ListRefusal | OwnObstacle | { type: 'ClassNotDecided'; refusal: ClassRefusal }

const own: Record<OwnObstacle['type'], Sentence> = {
  FrequencyMissing: {
    id: 'Frekuensinya belum dipilih. Hanya informasi berkala yang boleh mengikuti frekuensi klasifikasinya.',
    en: 'The frequency is missing. Only periodic information may follow the frequency of its class.',
  },
  ReleaseUnclear: {
    id: 'Jadwal rilisnya belum jelas. Isikan 0 sampai 366 hari setelah periode berakhir.',
    en: 'The release is unclear. Give 0 to 366 days after the end of the period.',
  },
  OnListAlready: {
    id: 'Dataset ini sudah ada dalam Daftar Data tahun itu. Usulkan perubahannya dari sana.',
    en: 'This dataset is on the list of that year already. Propose a change of it there.',
  },
  YearUnclear: {
    id: 'Tahunnya tidak dapat dipakai. Isikan tahun antara 2000 dan 2999.',
    en: 'The year cannot be used. Give one between 2000 and 2999.',
  },
  NothingChosen: {
    id: 'Belum ada data yang dipilih. Pilihlah 1 sampai 100 data.',
    en: 'Nothing is chosen. Choose 1 to 100 entries.',
  },
  NothingToCopy: {
    id: 'Tidak ada yang dapat disalin: belum ada data yang ditetapkan pada tahun asal, atau semuanya sudah diusulkan.',
    en: 'There is nothing to copy: nothing is in force in that year, or all of it has been proposed already.',
  },
  StillPublic: {
    id: 'Data yang akan dikecualikan masih tayang atau dijadwalkan tayang. Putuskan pengecualiannya pada halaman datasetnya dengan alasan penarikan, lalu tetapkan lagi.',
    en: 'Data that would be excepted are public, or are set down to be. Decide the exception on the page of the dataset with a reason for withdrawing them, then bring the list into force again.',
  },
}

/** What a person reads about it. */
export function obstructionSentence(obstruction: ListObstruction, locale: Locale): string {
  if (obstruction.type === 'ClassNotDecided') return classSentence(obstruction.refusal, locale)
  if (obstruction.type in own) return own[obstruction.type as OwnObstacle['type']][locale]
  return listSentence(obstruction as ListRefusal, locale)
}

/** An entry with why nothing was done with it. */
export interface ObstructedEntry {
  id: string
  title: string
  obstruction: ListObstruction
}

@ObjectType({ simpleResolvers: true })
export class EntryNotTaken {
  @Field(() => ID) entry!: string
  @Field(() => String) title!: string
  @Field(() => ListObstacle) obstacle!: ListObstruction['type']
  @Field(() => String) message!: string
}

@ObjectType({
  implements: Refusal,
  description: 'The step cannot be taken so; of several entries it is taken with all of them or with none.',
})
export class ListStepNotTaken extends Refusal {
  @Field(() => ListObstacle, { description: 'Of the first entry that stands in the way.' })
  obstacle: ListObstruction['type']
  @Field(() => [EntryNotTaken], {
    description: 'The entries that stand in the way; none where it is the command.',
  })
  entries: EntryNotTaken[]

  constructor(locale: Locale, obstruction: ListObstruction, obstructed: readonly ObstructedEntry[] = []) {
    super(locale, { id: obstructionSentence(obstruction, 'id'), en: obstructionSentence(obstruction, 'en') })
    this.obstacle = obstruction.type
    this.entries = obstructed.map((one) => ({
      entry: one.id,
      title: one.title,
      obstacle: one.obstruction.type,
      message: obstructionSentence(one.obstruction, locale),
    }))
  }
}
