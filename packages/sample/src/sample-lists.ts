import type { FoundedList } from '@satualur/api'
import type {
  ClassDecision,
  EntryContent,
  Instant,
  IsoDate,
  ListStep,
  ReleaseRule,
  Zone,
} from '@satualur/engine'
import { addCalendarDays, isoDateAt } from '@satualur/engine'
import type { Dataset, RegencyConfiguration } from '@satualur/sop-format'
import type { Frequency } from './periods.ts'

/** What most data need after their period, in calendar days. */
const daysUntilRelease = { monthly: 15, quarterly: 20, semester: 30, yearly: 45 }

/** The day of the release calendar for a period, by the day after its last. */
export const dueOn = (frequency: Frequency, after: IsoDate): IsoDate =>
  addCalendarDays(after, daysUntilRelease[frequency] - 1)

/** Of what is proposed for next year, the Forum has so far agreed to every third, and returned one. */
const agreedEvery = 3
const returnedAt = 4

/**
 * The Daftar Data of a sample regency: this year's in force, with every fourth of its data a priority, and next year's on
 * its way. All of it follows from the datasets in its file and from the day.
 */
export function sampleLists({ datasets, calendar }: RegencyConfiguration, now: Instant): FoundedList[] {
  const today = isoDateAt(now, calendar.zone as Zone)
  const year = Number(today.slice(0, 4))
  return [
    { year, entries: datasets.map((dataset, index) => inForce(dataset, index, year)) },
    { year: year + 1, entries: datasets.map((dataset, index) => onItsWay(dataset, index, year, today)) },
  ]
}

function inForce(dataset: Dataset, index: number, year: number): FoundedList['entries'][number] {
  const before = year - 1
  return {
    dataset: dataset.key,
    content: contentOf(dataset, index, year),
    proposedOn: `${before}-12-08`,
    steps: [
      {
        type: 'agree',
        number: `050/12/BA-FSD/${before}`,
        isPriority: index % 4 === 0,
        on: `${before}-12-15`,
      },
      { type: 'enact', number: `188.45/412/HK/${before}`, on: `${before}-12-29` },
    ],
  }
}

function onItsWay(
  dataset: Dataset,
  index: number,
  year: number,
  today: IsoDate,
): FoundedList['entries'][number] {
  const judgedOn = addCalendarDays(today, -3)
  const agreed: ListStep = {
    ...{ type: 'agree', number: `050/31/BA-FSD/${year}`, on: judgedOn },
    isPriority: index % 4 === 0,
  }
  const returned: ListStep = {
    ...{ type: 'return', on: judgedOn },
    reason: 'Frekuensi belum sesuai kebutuhan perencanaan. Mohon ditinjau kembali.',
  }
  return {
    dataset: dataset.key,
    content: contentOf(dataset, index, year),
    proposedOn: addCalendarDays(today, -12),
    steps: index % agreedEvery === 0 ? [agreed] : index === returnedAt ? [returned] : [],
  }
}

function contentOf(dataset: Dataset, index: number, year: number): EntryContent {
  const { title, opd, frequency } = dataset
  const release: ReleaseRule = { kind: 'after-period', days: daysUntilRelease[frequency ?? 'semester'] }
  return { title, producer: opd, frequency, release, classDecision: decisionOn(dataset, index, year) }
}

function decisionOn({ informationClass }: Dataset, index: number, year: number): ClassDecision {
  const decided = {
    decidedOn: `${year - 1}-11-04`,
    decidedBy: 'PPID Utama',
    reason: `Daftar Informasi Publik tahun ${year}`,
  }
  if (informationClass !== 'dikecualikan') return { ...decided, class: informationClass }
  const test = {
    ground: 'UU 14/2008 Pasal 17 huruf h',
    consequence: 'Bila dibuka, riwayat kesehatan seseorang dapat diketahui orang lain.',
    number: `${index + 1}/UK/PPID/${year - 1}`,
    heldUntil: null,
  }
  return { ...decided, class: informationClass, test }
}
