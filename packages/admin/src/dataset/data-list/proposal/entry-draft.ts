import type { EntryContentInput, Frequency, ReleaseKind } from '../../../generated/graphql.ts'
import type { ClassDraft, FormerDecision } from '../../information-class/class-draft.ts'
import { classDraft, decisionInput, missingCells } from '../../information-class/class-draft.ts'

/** What is proposed for the Daftar Data, as it is being written. */
export interface EntryDraft {
  title: string
  producer: string | undefined
  /** `BY_CLASS`: periodic information may follow its class. */
  frequency: Frequency | 'BY_CLASS'
  release: ReleaseKind
  days: number
  dates: string[]
  decision: ClassDraft
}

/** What an entry said before, as it is asked for a change. */
export interface FormerContent {
  title: string
  producer: { id: string }
  frequency?: Frequency | null
  release: { kind: ReleaseKind; days?: number | null; dates: readonly string[] }
  classDecision: FormerDecision
}

/** How long after a period most data come out. */
const usualDays = 15

/** Begins with what was said before, or with what is usual for the OPD of whoever writes. */
export const entryDraft = (
  former: FormerContent | null,
  { opd, today }: { opd: string | undefined; today: string },
): EntryDraft => ({
  title: former?.title ?? '',
  producer: former?.producer.id ?? opd,
  frequency: former ? (former.frequency ?? 'BY_CLASS') : 'YEARLY',
  release: former?.release.kind ?? 'AFTER_PERIOD',
  days: former?.release.days ?? usualDays,
  dates: [...(former?.release.dates ?? [])],
  decision: classDraft(former?.classDecision ?? null, today),
})

export const mayFollowClass = ({ decision }: EntryDraft): boolean => decision.informationClass === 'BERKALA'

/** As the command takes it; null while something is missing. */
export function contentInput(draft: EntryDraft): EntryContentInput | null {
  const { title, producer, frequency, release, days, dates, decision } = draft
  if (!title.trim() || !producer || missingCells(decision).length > 0) return null
  if (frequency === 'BY_CLASS' && !mayFollowClass(draft)) return null
  return {
    title: title.trim(),
    producer,
    frequency: frequency === 'BY_CLASS' ? null : frequency,
    release: {
      kind: release,
      days: release === 'AFTER_PERIOD' ? days : null,
      dates: release === 'ANNOUNCED' ? dates.filter(Boolean) : null,
    },
    classDecision: decisionInput(decision),
  }
}
