import type { Finding, FindingCode, FindingData, Place } from './finding.ts'

/**
 * What else tells a finding from another of its code at its place. What depends on the rest of the sheet or on the day
 * is left out: the way to a deadlock, the year that was the latest possible.
 */
const telling: { [Code in FindingCode]: readonly (keyof FindingData[Code])[] } = {
  'no-steps': [],
  'duplicate-key': ['kind', 'key'],
  'unknown-performer': ['role'],
  'unknown-target': ['target'],
  'unknown-stage': ['stage'],
  'unknown-artefact': ['artefact'],
  'step-without-act': [],
  'act-without-performer': [],
  'act-without-outcome': [],
  'decision-without-choice': [],
  'process-with-choice': [],
  'act-unreachable': [],
  'act-never-opens': [],
  'no-way-out': [],
  deadlock: [],
  'improper-completion': [],
  unsafe: [],
  'too-complex': [],
  'title-missing': [],
  'activity-missing': [],
  'unknown-apart-step': ['other'],
  'apart-from-itself': [],
  'nothing-taken': ['cell'],
  'alternative-starts': ['starts'],
  'outcome-without-target': [],
  'check-without-rejection': [],
  'broken-chain': ['artefact'],
  'waktu-without-number': ['text'],
  'empty-cell': ['cell'],
  unsure: ['what', 'why'],
  'unknown-deadline-act': ['deadline', 'end', 'act'],
  'deadline-without-number': ['deadline', 'of', 'text'],
  'deadline-unsaid': ['deadline', 'cell'],
  'role-unused': [],
  'role-without-player': [],
  'apart-one-person': ['other'],
  'header-missing': ['cell'],
  'impossible-year': ['text'],
  'impossible-date': ['text'],
  'legal-basis-without-year': ['text'],
  'nip-malformed': ['nip'],
  'nip-labelled-nik': ['nip'],
  'dates-out-of-order': ['earlier', 'earlierOn', 'laterOn'],
  remark: ['where', 'text'],
}

const places: readonly (keyof Place)[] = ['step', 'act', 'outcome', 'role', 'artefact', 'header']

/**
 * A name of a finding that stays the same while the sheet is edited elsewhere, so that whoever let a warning stand does
 * not have to say so again. When what it speaks of changes, such as the words of a waktu, it is another finding.
 * Promise: findings of different codes, places or words have different names; the form means nothing.
 */
export function findingId({ code, place, data }: Finding): string {
  const where = places.map((part) => place[part] ?? null)
  const what = (telling[code] as readonly string[]).map((part) => (data as Record<string, unknown>)[part])
  return JSON.stringify([code, ...where, ...what])
}
