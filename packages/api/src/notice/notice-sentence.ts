import type { Instant, Zone } from '@satualur/engine'
import { bareNumber, isoDateAt } from '@satualur/engine'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { ToldDelegation } from './deputy/deputy-sentence.ts'
import { deputyNamed, deputyRevoked } from './deputy/deputy-sentence.ts'
import type { NoticeKind } from './notice-kind.ts'

/** What a notice is about, as far as its sentence tells it. */
export interface NoticeRow {
  kind: NoticeKind
  step: { number: string | null; activity: string } | null
  actorName: string | null
  reason: string | null
  daysLate: number | null
  /** When it was due before, and when it is now; null where nothing of that is told. */
  moved: { from: Instant; to: Instant; zone: Zone } | null
  /** The title of a statutory deadline. */
  deadline: string | null
  /** The dataset that it is about. */
  datasetTitle: string | null
  /** Who acts for whom. */
  delegation: ToldDelegation | null
  /** Where a webhook leads to. */
  url: string | null
}

const activityLettersAtMost = 80
const reasonLettersAtMost = 300

/** One sentence, the same on every page and in every message; the run's title stands beside it. */
export const noticeSentence = (row: NoticeRow, locale: Locale): string => sentenceOf(row)[locale]

function sentenceOf(row: NoticeRow): Sentence {
  const step = stepName(row)
  const deadline = deadlineName(row)
  const data = dataName(row)
  const by = byWhom(row)
  const why = row.reason ? `“${cut(row.reason, reasonLettersAtMost)}”` : ''
  const told = (id: string, en: string, before = ': '): Sentence =>
    why ? { id: `${id}${before}${why}`, en: `${en}${before}${why}` } : { id, en }
  switch (row.kind) {
    case 'task-opened':
      return { id: `${step.id} menunggu Anda`, en: `${step.en} waits for you` }
    case 'task-assigned':
      return told(`${step.id} dialihkan kepada Anda${by.id}`, `${step.en} was assigned to you${by.en}`)
    case 'task-sent-back':
      return told(`${step.id} dikembalikan kepada Anda${by.id}`, `${step.en} was sent back to you${by.en}`)
    case 'task-recalled':
      return told(
        `Penyelesaian Anda atas ${lower(step.id)} ditarik kembali${by.id}`,
        `Your completion of ${lower(step.en)} was taken back${by.en}`,
      )
    case 'task-withdrawn':
      return told(
        `${step.id} tidak lagi menunggu Anda: ditarik${by.id}`,
        `${step.en} no longer waits for you: withdrawn${by.en}`,
      )
    case 'task-skipped':
      return told(`${step.id} dilewati${by.id}`, `${step.en} was skipped${by.en}`)
    case 'task-paused':
      return told(`${step.id} dijeda${by.id}`, `${step.en} was paused${by.en}`)
    case 'task-resumed':
      return told(`${step.id} dilanjutkan${by.id}`, `${step.en} goes on${by.en}`)
    case 'task-at-risk':
      return { id: `${step.id} mendekati batas waktunya`, en: `${step.en} is close to its time limit` }
    case 'task-due':
      return { id: `${step.id} telah mencapai batas waktunya`, en: `${step.en} has reached its time limit` }
    case 'task-late':
      return {
        id: `${step.id} terlambat ${row.daysLate} hari kerja`,
        en: `${step.en} is ${row.daysLate} working ${row.daysLate === 1 ? 'day' : 'days'} late`,
      }
    case 'due-recounted': {
      const [id, en] = [movedIn(row, 'id'), movedIn(row, 'en')]
      return told(
        `Tenggat ${lower(step.id)} berubah karena kalender: ${id}`,
        `The due time of ${lower(step.en)} changed with the calendar: ${en}`,
        ' · ',
      )
    }
    case 'deadline-at-risk':
      return { id: `${deadline.id} segera berakhir`, en: `${deadline.en} is about to run out` }
    case 'deadline-due':
      return { id: `${deadline.id} telah tiba`, en: `${deadline.en} has been reached` }
    case 'deadline-late':
      return {
        id: `${deadline.id} terlewat ${row.daysLate} hari kerja`,
        en: `${deadline.en} was missed ${row.daysLate} working ${row.daysLate === 1 ? 'day' : 'days'} ago`,
      }
    case 'deadline-extended':
      return told(`${deadline.id} diperpanjang${by.id}`, `${deadline.en} was extended${by.en}`)
    case 'deadline-recounted': {
      const [id, en] = [movedIn(row, 'id'), movedIn(row, 'en')]
      return told(
        `${deadline.id} berubah karena kalender: ${id}`,
        `${deadline.en} changed with the calendar: ${en}`,
        ' · ',
      )
    }
    case 'run-paused':
      return told(`Pelaksanaan dijeda${by.id}`, `The run was paused${by.en}`)
    case 'run-resumed':
      return told(`Pelaksanaan dilanjutkan${by.id}`, `The run goes on${by.en}`)
    case 'run-stuck':
      return {
        id: 'Pelaksanaan macet: batas pengembalian tercapai',
        en: 'The run is stuck: the limit of sending back is reached',
      }
    case 'run-cancelled':
      return told(`Pelaksanaan dibatalkan${by.id}`, `The run was cancelled${by.en}`)
    case 'mentioned':
      return told(`Anda disebut dalam komentar${by.id}`, `You were mentioned in a comment${by.en}`)
    case 'deputy-named':
      return row.delegation ? deputyNamed(row.delegation) : noDelegation
    case 'deputy-revoked': {
      const { id, en } = row.delegation ? deputyRevoked(row.delegation) : noDelegation
      return told(`${id}: dicabut${by.id}`, `${en}: revoked${by.en}`)
    }
    case 'data-public':
      return {
        id: `${data.id} kini tayang: hari rilisnya tiba`,
        en: `${data.en} are public now: the day of their release has come`,
      }
    case 'portal-failing':
      return told(
        `Portal tidak menerima perubahan ${lower(data.id)} sejak sehari`,
        `The portal has not taken what changed of ${lower(data.en)} for a day`,
      )
    case 'portal-drifted':
      return {
        id: `${data.id} diubah orang langsung di portal`,
        en: `${data.en} were changed on the portal itself`,
      }
    case 'webhook-disabled':
      return {
        id: `Webhook ke ${row.url ?? 'alamat yang telah dihapus'} dimatikan karena terus gagal`,
        en: `The webhook to ${row.url ?? 'an address that is gone'} was switched off because it kept failing`,
      }
  }
}

function stepName({ step }: NoticeRow): Sentence {
  if (!step) return { id: 'Langkah', en: 'A step' }
  const activity = `“${cut(step.activity, activityLettersAtMost)}”`
  const name = step.number ? `${bareNumber(step.number)} ${activity}` : activity
  return { id: `Langkah ${name}`, en: `Step ${name}` }
}

function dataName({ datasetTitle }: NoticeRow): Sentence {
  const title = datasetTitle ? ` “${cut(datasetTitle, activityLettersAtMost)}”` : ''
  return { id: `Data${title}`, en: `The data${title}` }
}

function deadlineName({ deadline }: NoticeRow): Sentence {
  const title = deadline ? ` “${cut(deadline, activityLettersAtMost)}”` : ''
  return { id: `Tenggat undang-undang${title}`, en: `The statutory deadline${title}` }
}

/** "24 Maret → 27 Maret"; on the same day "24 Maret 10.00 → 24 Maret 15.00". */
function movedIn({ moved }: NoticeRow, locale: Locale): string {
  if (!moved) return '…'
  const { from, to, zone } = moved
  const isSameDay = isoDateAt(from, zone) === isoDateAt(to, zone)
  const language = locale === 'id' ? 'id-ID' : 'en-GB'
  const day = new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'long' })
  const clock = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const time = new Intl.DateTimeFormat(language, clock)
  const said = (at: Instant) =>
    isSameDay ? `${day.format(at)} ${time.format(at).replace(':', '.')}` : day.format(at)
  return `${said(from)} → ${said(to)}`
}

const noDelegation: Sentence = { id: 'Penunjukan pengganti', en: 'A delegation' }

const byWhom = ({ actorName }: NoticeRow): Sentence =>
  actorName ? { id: ` oleh ${actorName}`, en: ` by ${actorName}` } : { id: '', en: '' }

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1)

/** After a whole word, unless its last word is most of the text. */
function cut(text: string, letters: number): string {
  if (text.length <= letters) return text
  const part = text.slice(0, letters - 1)
  const words = /\s/.test(text[letters - 1]!) ? part : part.replace(/\s+\S*$/, '')
  return `${(words.length > letters / 2 ? words : part).trimEnd()}…`
}
