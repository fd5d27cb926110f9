import { Field, ID, Int, ObjectType } from 'type-graphql'
import { TableStanding } from '../../../dataset/table-format/report/table-report.type.ts'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'

@ObjectType({ simpleResolvers: true, description: 'A table that keeps a decision from going forward.' })
export class UnpassedTable {
  @Field(() => ID) file!: string
  @Field(() => String) fileName!: string
  @Field(() => ID, { nullable: true, description: 'Null where the check has just been asked for.' }) report!:
    string | null
  @Field(() => TableStanding) standing!: TableStanding
  @Field(() => Int, { nullable: true, description: 'Null while they are not known.' }) errors!: number | null
}

@ObjectType({
  implements: Refusal,
  description:
    'A decision lets tables go forward only when they keep to the format of their dataset, or somebody answers for it.',
})
export class TableNotPassed extends Refusal {
  @Field(() => [UnpassedTable]) tables: UnpassedTable[]

  constructor(locale: Locale, tables: UnpassedTable[]) {
    super(locale, sentenceOf(tables))
    this.tables = tables
  }
}

/** What was found comes before what is not yet known. */
function sentenceOf(tables: readonly UnpassedTable[]): Sentence {
  const told = (['id', 'en'] as const).map((locale) => {
    const faulty = tables.filter((table) => !isUnderWay(table))
    const waiting = tables.filter(isUnderWay)
    const parts = [
      ...faulty.map((table) => faults[locale](table)),
      ...waiting.map(({ fileName }) => underWay[locale](fileName)),
      faulty.length > 0 ? mend[locale] : wait[locale],
    ]
    return [locale, parts.join(' ')]
  })
  return Object.fromEntries(told) as Sentence
}

const isUnderWay = ({ standing }: UnpassedTable) => standing !== 'faulty' && standing !== 'unreadable'

const faults: Record<Locale, (table: UnpassedTable) => string> = {
  id: ({ fileName, standing, errors }) =>
    standing === 'unreadable'
      ? `Berkas “${fileName}” tidak dapat dibaca sebagai tabel.`
      : `Tabel “${fileName}” belum sesuai format: ${errors} temuan harus diperbaiki.`,
  en: ({ fileName, standing, errors }) =>
    standing === 'unreadable'
      ? `The file “${fileName}” cannot be read as a table.`
      : `The table “${fileName}” does not keep to its format yet: ${errors === 1 ? 'one finding' : `${errors} findings`} to be mended.`,
}
const underWay: Record<Locale, (name: string) => string> = {
  id: (name) => `Tabel “${name}” masih diperiksa.`,
  en: (name) => `The table “${name}” is still being checked.`,
}
const mend: Sentence = {
  id: 'Kembalikan untuk diperbaiki, atau kesampingkan temuannya dengan alasan.',
  en: 'Send it back to be mended, or waive the findings with a reason.',
}
const wait: Sentence = {
  id: 'Tunggu sebentar lalu coba lagi; isian Anda tetap tersimpan.',
  en: 'Wait a moment, then try again; what you typed is kept.',
}
