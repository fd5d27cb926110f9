import type { IsoDate, Sop } from '@satualur/engine'
import {
  bareNumber,
  describeMinutes,
  describePeriod,
  flowOf,
  isoDateAt,
  minutesPerWorkingDay,
} from '@satualur/engine'
import type { RecordedEvidence, RecordedTask, RecordFacts } from '@satualur/sop-format/print'
import { hash } from 'node:crypto'
import type { Locale } from '../graphql/locale.ts'
import { eventSentence } from '../run/event-sentence.ts'
import type { Named, RecordedHandoverRow, RecordedTaskRow } from './recorded-run.ts'
import type { RecordRows } from './record-rows.ts'
import { nameOf, recordWords, timeTeller } from './record-words.ts'

type Words = (typeof recordWords)[Locale]

/** How much of a note stands on the record; its fingerprint binds the rest. */
const noteAtMost = 60

/** The record of a run in words, from its rows and the versions that they speak of; `url` is where it is verified. */
export function recordFacts(rows: RecordRows, url: string, locale: Locale): RecordFacts {
  const words = recordWords[locale]
  const time = timeTeller(rows.calendar.zone, locale)
  const sopOf = versionsOf(rows)
  const sop = sopOf(rows.versionId)
  const issuedOn: IsoDate = isoDateAt(rows.issuedAt, rows.calendar.zone)
  return {
    unit: [words.government(rows.regency), rows.opd.toUpperCase()],
    issuedOn,
    place: rows.regency.replace(/^(Kabupaten|Kota) /, ''),
    subject: rows.period === null ? rows.title : `${rows.title}, ${describePeriod(rows.period, locale)}`,
    sop: {
      title: sop.title,
      number: sop.header.number,
      versions: rows.versions.map(({ number }) => String(number)),
    },
    status: words.status[rows.status],
    startedAt: words.by(time.full(rows.startedAt), nameOf(rows.startedBy)),
    endedAt: rows.closedAt === null ? null : time.full(rows.closedAt),
    steps: rows.tasks.map((task) => taskFacts(task, rows, sopOf(task.versionId), locale)),
    evidence: evidenceFacts(rows, sopOf, locale),
    incidents: rows.events.map(({ at, by, type, body, named }, index) => {
      const sentence = eventSentence(sopOf(versionAt(rows, index)), type, body, locale, named)
      return words.incident(time.full(at), sentence, nameOf(by))
    }),
    signatories: signatoriesOf(rows, words),
    chain: { events: rows.sequence, hash: rows.hash },
    verification: { url, code: rows.code },
  }
}

function versionsOf({ versions }: RecordRows): (id: string) => Sop {
  const contents = new Map(versions.map(({ id, content }) => [id, content]))
  return (id) => contents.get(id)!
}

/** The version that the run was on when this event happened: the one that the next move left. */
function versionAt({ events, versionId }: RecordRows, index: number): string {
  const next = events.slice(index).find(({ type }) => type === 'RunMigrated')
  return (next?.body as { from?: string } | undefined)?.from ?? versionId
}

function taskFacts(task: RecordedTaskRow, { calendar }: RecordRows, sop: Sop, locale: Locale): RecordedTask {
  const words = recordWords[locale]
  const time = timeTeller(calendar.zone, locale)
  const { act, step } = flowOf(sop).acts.get(task.act)!
  const { status, attempt, openedAt, closedAt, dueAt, usedMinutes, closedFor, reason, authority } = task
  const label = act.outcomes.find(({ key }) => key === task.outcome)?.label
  const perDay = minutesPerWorkingDay(calendar, isoDateAt(openedAt, calendar.zone))
  const used = usedMinutes === null ? '' : `, ${words.used(describeMinutes(usedMinutes, perDay, locale))}`
  const isJudged = status === 'completed' && dueAt !== null
  return {
    number: step.number && bareNumber(step.number),
    activity: attempt > 1 ? `${step.activity} (${words.attempt(attempt)})` : step.activity,
    performers: [
      ...performersOf(task).map(nameOf),
      ...(closedFor ? [words.onBehalf(nameOf(closedFor), task.decree)] : []),
    ],
    openedAt: time.short(openedAt),
    closedAt: closedAt === null ? null : time.short(closedAt),
    due: dueWords(task, time.short, words.movedDue),
    verdict: isJudged ? `${closedAt! > dueAt ? words.late : words.onTime}${used}` : null,
    result: [
      ...(status === 'skipped' || status === 'withdrawn' ? [words[status]] : []),
      ...(label ? [label] : []),
      ...(reason ? [`“${reason}”`] : []),
      ...(authority ? [words.authority(authority)] : []),
    ],
  }
}

/** When it was due, and when it was due before its clock stood still or its run moved. */
function dueWords(
  { dueAt, originalDueAt }: RecordedTaskRow,
  short: (at: number) => string,
  moved: (now: string, before: string) => string,
): string | null {
  if (dueAt === null) return null
  const now = short(dueAt)
  return originalDueAt == null || originalDueAt === dueAt ? now : moved(now, short(originalDueAt))
}

function evidenceFacts(
  rows: RecordRows,
  sopOf: (versionId: string) => Sop,
  locale: Locale,
): RecordedEvidence[] {
  const time = timeTeller(rows.calendar.zone, locale)
  const versions = new Map<string, number>()
  return rows.handovers.map((handover) => {
    const version = (versions.get(handover.artefact) ?? 0) + 1
    versions.set(handover.artefact, version)
    const artefact = sopOf(handover.versionId).artefacts.find(({ key }) => key === handover.artefact)
    return {
      artefact: artefact?.name ?? handover.artefact,
      name: evidenceName(handover, locale),
      version,
      by: nameOf(handover.by),
      at: time.short(handover.at),
      proof: proofOf(handover),
    }
  })
}

function evidenceName({ kind, text, fileName, resource }: RecordedHandoverRow, locale: Locale): string {
  if (kind !== 'note') return resource ?? fileName ?? text ?? ''
  const note = text!.replace(/\s+/g, ' ')
  return recordWords[locale].noteText(note.length > noteAtMost ? `${note.slice(0, noteAtMost)}…` : note)
}

const proofOf = ({ sha256, url, text }: RecordedHandoverRow): string =>
  sha256 ? `SHA-256 ${sha256}` : (url ?? `SHA-256 ${hash('sha256', text ?? '')}`)

/** What was withdrawn was performed by nobody, whoever has withdrawn it. */
const performersOf = ({ status, confirmedBy, closedBy }: RecordedTaskRow): Named[] => {
  if (confirmedBy.length > 0) return confirmedBy
  return closedBy && status !== 'withdrawn' ? [closedBy] : []
}

/**
 * Everybody who has carried something out, in the order in which they came and with those in whose name they have done so,
 * and at last who supervises the OPD.
 */
function signatoriesOf({ tasks, supervisors }: RecordRows, { acknowledging, onBehalf }: Words) {
  const people = new Map<string, { person: Named; inNameOf: Set<string> }>()
  for (const { closedBy, closedFor, confirmedBy } of tasks.filter(({ status }) => status === 'completed'))
    for (const person of [...confirmedBy, ...(closedBy ? [closedBy] : [])]) {
      const found = people.get(nameOf(person)) ?? { person, inNameOf: new Set() }
      if (closedFor && person === closedBy) found.inNameOf.add(closedFor.position)
      people.set(nameOf(person), found)
    }
  return [
    ...[...people.values()].map(({ person: { name, position }, inNameOf }) => ({
      role: [position, ...[...inNameOf].map((absent) => onBehalf(absent, null))].join(', '),
      name: name === position ? null : name,
    })),
    ...supervisors.map(({ name, position }) => ({
      role: acknowledging(position),
      name: name === position ? null : name,
    })),
  ]
}
