import type { RunEvent, Sop } from '@satualur/engine'
import { bareNumber, flowOf, statutoryOf } from '@satualur/engine'
import type { Locale, Sentence } from '../graphql/locale.ts'

/** What an event names that its SOP does not: people other than the actor by their ids, and the number of the version that a run moved to. */
export interface NamedInEvent {
  people: Record<string, string>
  versionNumber: number | null
}

/** What happened, as a sentence without its subject: the reader sees who and when beside it. */
export function eventSentence(
  sop: Sop,
  kind: RunEvent['type'],
  body: object,
  locale: Locale,
  named: NamedInEvent | null = null,
): string {
  const event = { type: kind, ...body } as RunEvent
  return sentenceOf(sop, event, named ?? { people: {}, versionNumber: null })[locale]
}

function sentenceOf(sop: Sop, event: RunEvent, { people, versionNumber }: NamedInEvent): Sentence {
  const step = (id: string, en: string, attempt = 1) =>
    'act' in event ? about(sop, event.act, id, en, attempt) : { id, en }
  const closed = (id: string, en: string) =>
    'act' in event && 'attempt' in event ? aboutClosed(sop, event.act, id, en, event.attempt) : { id, en }
  switch (event.type) {
    case 'RunStarted':
      return event.isScheduled
        ? {
            id: 'Penanggung jawab jadwal: pelaksanaan dibuka sesuai jadwal',
            en: 'Answers for the schedule that opened the run',
          }
        : { id: `Memulai pelaksanaan${countOf(sop, event)}`, en: `Started the run${countOf(sop, event)}` }
    case 'TaskOpened':
      return step('terbuka', 'opened', event.attempt)
    case 'TaskClaimed': {
      const other = Object.hasOwn(people, event.performer) ? people[event.performer]! : ''
      return step(`diambil${other && ` a.n. ${other}`}`, `taken on${other && ` for ${other}`}`)
    }
    case 'TaskReleased':
      return step(`dilepaskan${said(event.reason)}`, `released${said(event.reason)}`)
    case 'TaskAssigned': {
      const names = event.performers.map((person) => nameOf(people, person)).join(', ')
      return step(
        `dialihkan kepada ${names}${said(event.reason)}`,
        `assigned to ${names}${said(event.reason)}`,
      )
    }
    case 'EvidenceAttached':
      return step(
        `dilengkapi ${artefactsOf(sop, event.handovers)}`,
        `given ${artefactsOf(sop, event.handovers)}`,
      )
    case 'TaskConfirmed':
      return step(`dikonfirmasi${told(sop, event)}`, `confirmed${told(sop, event)}`)
    case 'TaskCompleted':
      return event.isSentBack
        ? step(`dikembalikan${told(sop, event)}`, `sent back${told(sop, event)}`)
        : step(`diselesaikan${told(sop, event)}`, `completed${told(sop, event)}`)
    case 'TaskRecalled':
      return step(`ditarik kembali${said(event.reason)}`, `taken back${said(event.reason)}`)
    case 'TaskSkipped': {
      const [id, en] = [`dasar “${event.authority}”`, `on the authority of “${event.authority}”`]
      return step(`dilewati, ${id}${told(sop, event)}`, `skipped, ${en}${told(sop, event)}`)
    }
    case 'TaskWithdrawn':
      return step('ditarik', 'withdrawn')
    case 'RecordCorrected':
      return closed(`dikoreksi${said(event.text)}`, `corrected${said(event.text)}`)
    case 'LatenessExcused':
      return closed(
        `keterlambatannya dimaafkan${grounds(event, 'id')}`,
        `excused for being late${grounds(event, 'en')}`,
      )
    case 'ExcuseWithdrawn':
      return closed(
        `pemaafan keterlambatannya dicabut${said(event.reason)}`,
        `no longer excused for being late${said(event.reason)}`,
      )
    case 'BranchArrived':
      return step('dicapai salah satu cabang', 'reached by one of its branches')
    case 'BranchWithdrawn':
      return step('tidak lagi menunggu', 'no longer waits')
    case 'TaskPaused':
      return step(`dijeda${grounds(event, 'id')}`, `paused${grounds(event, 'en')}`)
    case 'TaskResumed':
      return step(`dilanjutkan${said(event.reason)}`, `resumed${said(event.reason)}`)
    case 'RunPaused':
      return {
        id: `Pelaksanaan dijeda${grounds(event, 'id')}`,
        en: `Run paused${grounds(event, 'en')}`,
      }
    case 'RunResumed':
      return {
        id: `Pelaksanaan dilanjutkan${said(event.reason)}`,
        en: `Run resumed${said(event.reason)}`,
      }
    case 'RunMigrated': {
      const number = versionNumber === null ? '' : ` ${versionNumber}`
      return {
        id: `Dipindahkan ke versi${number || ' lain'}${said(event.reason)}`,
        en: `Moved to ${number ? `version${number}` : 'another version'}${said(event.reason)}`,
      }
    }
    case 'DeadlineExtended': {
      const title = statutoryOf(sop, event.key)?.title
      return {
        id: `Tenggat undang-undang${title ? ` “${title}”` : ''} diperpanjang${said(event.reason)}`,
        en: `Statutory deadline${title ? ` “${title}”` : ''} extended${said(event.reason)}`,
      }
    }
    case 'DueRecounted':
      return {
        id: `Tenggat dihitung ulang menurut perubahan kalender${said(event.reason)}`,
        en: `Due times recounted after the calendar was amended${said(event.reason)}`,
      }
    case 'RunStuck':
      return { id: 'Macet: batas pengembalian tercapai', en: 'Stuck: the limit of sending back is reached' }
    case 'RunReleased':
      return { id: `Kemacetan dibuka${said(event.reason)}`, en: `Released${said(event.reason)}` }
    case 'RunCancelled':
      return { id: `Pelaksanaan dibatalkan${said(event.reason)}`, en: `Run cancelled${said(event.reason)}` }
    case 'RunCompleted':
      return { id: 'Pelaksanaan selesai', en: 'Run completed' }
  }
}

/** What happens to a closed task later may happen on a version that no longer draws it. */
const aboutClosed = (sop: Sop, act: string, id: string, en: string, attempt: number): Sentence =>
  flowOf(sop).acts.has(act)
    ? about(sop, act, id, en, attempt)
    : { id: `Langkah yang tidak ada lagi ${id}`, en: `A step that is gone ${en}` }

function about(sop: Sop, act: string, id: string, en: string, attempt: number): Sentence {
  const { step } = flowOf(sop).acts.get(act)!
  const name = step.number ? bareNumber(step.number) : `“${step.activity}”`
  return {
    id: `Langkah ${name} ${id}${attempt > 1 ? ` (ke-${attempt})` : ''}`,
    en: `Step ${name} ${en}${attempt > 1 ? ` (attempt ${attempt})` : ''}`,
  }
}

/** How many of what its rows count the run is about, where somebody said: “: 12 berkas”. */
function countOf({ steps }: Sop, { items }: { items: number | null }): string {
  const counted = steps.flatMap(({ waktu }) => (waktu.kind === 'fixed' && waktu.per ? [waktu.per] : []))
  return items !== null && counted.length > 0 ? `: ${items} ${[...new Set(counted)].join(' / ')}` : ''
}

const said = (reason: string | null): string => (reason ? `: “${reason}”` : '')

const nameOf = (people: Record<string, string>, id: string): string =>
  Object.hasOwn(people, id) ? people[id]! : '…'

/** The reason, and the letter that it rests on. */
function grounds(
  { reason, letter }: { reason: string; letter: { title: string } | null },
  locale: Locale,
): string {
  const by = locale === 'id' ? 'dasar' : 'by'
  return `${letter ? `, ${by} “${letter.title}”` : ''}${said(reason)}`
}

const artefactsOf = ({ artefacts }: Sop, handovers: readonly { artefact: string }[]): string =>
  [...new Set(handovers.map(({ artefact }) => artefact))]
    .map((key) => `“${artefacts.find((one) => one.key === key)?.name ?? key}”`)
    .join(', ')

/** The SOP's own outcome word and the reason that was given. */
function told(
  sop: Sop,
  { act, outcome, reason }: { act: string; outcome: string; reason: string | null },
): string {
  const label = flowOf(sop)
    .acts.get(act)!
    .act.outcomes.find(({ key }) => key === outcome)?.label
  return `${label ? `, “${label}”` : ''}${said(reason)}`
}
