import type { Look } from '@satualur/sop-format/exchange'
import type { Sentence } from '../graphql/locale.ts'
import type { Column } from './column.ts'

export type Figures = Record<string, number | boolean | null>

/** What people call the figures; one that is new goes by its name until somebody has named it here. */
const words: Record<string, Sentence> = {
  closed: { id: 'Selesai', en: 'Completed' },
  onTime: { id: 'Tepat waktu', en: 'On time' },
  late: { id: 'Terlambat', en: 'Late' },
  excused: { id: 'Dimaafkan', en: 'Excused' },
  untimed: { id: 'Tanpa waktu baku', en: 'Untimed' },
  sentBack: { id: 'Dikembalikan', en: 'Sent back' },
  reworked: { id: 'Dikerjakan ulang', en: 'Reworked' },
  open: { id: 'Terbuka sekarang', en: 'Open now' },
  overdue: { id: 'Lewat tenggat sekarang', en: 'Overdue now' },
  atRisk: { id: 'Berisiko sekarang', en: 'At risk now' },
  ended: { id: 'Berakhir', en: 'Ended' },
  onTimeExtended: { id: 'Di antaranya dengan perpanjangan', en: 'Of these, with an extension' },
  lapsed: { id: 'Gugur', en: 'Lapsed' },
  extended: { id: 'Diperpanjang', en: 'Extended' },
  openExtended: { id: 'Di antaranya diperpanjang', en: 'Of these, extended' },
  paused: { id: 'Dijeda sekarang', en: 'Paused now' },
  onTimeShare: { id: 'Bagian tepat waktu', en: 'On-time share' },
  reworkShare: { id: 'Bagian dikerjakan ulang', en: 'Rework share' },
  usedMinutes: { id: 'Jumlah menit kerja', en: 'Working minutes in all' },
  waitedMinutes: { id: 'Di antaranya menunggu', en: 'Of these, waiting' },
  medianMinutes: { id: 'Median menit kerja', en: 'Median working minutes' },
  p90Minutes: { id: 'P90 menit kerja', en: 'P90 working minutes' },
  meanLateMinutes: { id: 'Rata-rata menit terlambat', en: 'Mean minutes late' },
}

/**
 * Figures that are withheld, since so few tasks are among them that they would tell of one person, are no figures: an empty
 * cell, not a nought. `own` are words that a figure goes by in one answer alone.
 */
export const figureColumns = <Row extends { figures: Figures | null }>(
  names: readonly string[],
  own: Record<string, Sentence> = {},
): Column<Row>[] =>
  names
    .filter((name) => name !== withheld)
    .map((name) => ({
      name,
      words: own[name] ?? words[name] ?? { id: name, en: name },
      look: lookOf(name),
      cell: ({ figures }: Row) => (figures?.[withheld] ? null : (figures?.[name] ?? null)),
    }))

const withheld = 'isSuppressed'

export const withheldColumn: Column<{ figures: Figures | null }> = {
  name: withheld,
  words: { id: 'Dirahasiakan (kurang dari 5)', en: 'Withheld (fewer than 5)' },
  look: 'text',
  cell: ({ figures }) => figures?.[withheld] ?? false,
}

const lookOf = (name: string): Look =>
  name.endsWith('Share') ? 'share' : name.endsWith('Minutes') ? 'minutes' : 'count'
