import type { RunEvent, Sop } from '@satualur/engine'
import { bareNumber, flowOf } from '@satualur/engine'
import type { Locale, Sentence } from '../graphql/locale.ts'

/** What happened, as a sentence without its subject: the reader sees who and when beside it. */
export function eventSentence(sop: Sop, kind: RunEvent['type'], body: object, locale: Locale): string {
  const event = { type: kind, ...body } as RunEvent
  return sentenceOf(sop, event)[locale]
}

function sentenceOf(sop: Sop, event: RunEvent): Sentence {
  switch (event.type) {
    case 'RunStarted':
      return { id: 'Memulai pelaksanaan', en: 'Started the run' }
    case 'TaskOpened':
      return about(sop, event.act, 'terbuka', 'opened', event.attempt)
    case 'TaskConfirmed':
      return about(sop, event.act, `dikonfirmasi${told(sop, event)}`, `confirmed${told(sop, event)}`)
    case 'TaskCompleted':
      return event.isSentBack
        ? about(sop, event.act, `dikembalikan${told(sop, event)}`, `sent back${told(sop, event)}`)
        : about(sop, event.act, `diselesaikan${told(sop, event)}`, `completed${told(sop, event)}`)
    case 'TaskWithdrawn':
      return about(sop, event.act, 'ditarik', 'withdrawn')
    case 'BranchArrived':
      return about(sop, event.act, 'dicapai salah satu cabang', 'reached by one of its branches')
    case 'BranchWithdrawn':
      return about(sop, event.act, 'tidak lagi menunggu', 'no longer waits')
    case 'RunStuck':
      return { id: 'Macet: batas pengembalian tercapai', en: 'Stuck: the limit of sending back is reached' }
    case 'RunReleased':
      return { id: `Kemacetan dibuka: “${event.reason}”`, en: `Released: “${event.reason}”` }
    case 'RunCancelled':
      return { id: `Pelaksanaan dibatalkan: “${event.reason}”`, en: `Run cancelled: “${event.reason}”` }
    case 'RunCompleted':
      return { id: 'Pelaksanaan selesai', en: 'Run completed' }
  }
}

function about(sop: Sop, act: string, id: string, en: string, attempt = 1): Sentence {
  const step = flowOf(sop).acts.get(act)!.step
  const name = step.number ? bareNumber(step.number) : `“${step.activity}”`
  return {
    id: `Langkah ${name} ${id}${attempt > 1 ? ` (ke-${attempt})` : ''}`,
    en: `Step ${name} ${en}${attempt > 1 ? ` (attempt ${attempt})` : ''}`,
  }
}

/** The SOP's own outcome word and the reason that was given. */
function told(
  sop: Sop,
  { act, outcome, reason }: { act: string; outcome: string; reason: string | null },
): string {
  const label = flowOf(sop)
    .acts.get(act)!
    .act.outcomes.find(({ key }) => key === outcome)?.label
  return `${label ? `, “${label}”` : ''}${reason ? `: “${reason}”` : ''}`
}
