import type { Instant, RunEvent } from '@satualur/engine'
import { flowOf } from '@satualur/engine'
import { compile } from '../database/compile.ts'
import type { Entry } from '../database/door.ts'
import type { Acting } from '../graphql/context.ts'
import type { Along, Deciding, Instead } from '../run/command/companion.ts'
import { companions } from '../run/command/companion.ts'
import { NotPublishable, PortalAwaited } from '../run/command/refusal/publication-refusal.type.ts'
import type { Judged } from './case/judged.ts'
import { judged } from './case/judged.ts'
import type { KnownRun } from './case/known-run.ts'
import { knownRun } from './case/known-run.ts'
import { enqueueingScans, filesIn } from './personal-data/scan-bytes.ts'
import type { Wished } from './push/awaited.ts'
import { awaiting } from './push/awaited.ts'
import { queueing } from './push/queueing.ts'
import { isPublic, writingReleases } from './release/writing-releases.ts'
import { tellingPrograms } from './telling.ts'

/** A completion that publishes, with all that was found out about it. */
interface Publishing {
  deciding: Deciding
  task: string
  known: KnownRun
  said: Judged
  now: Instant
}

/**
 * A task that publishes is completed when what it publishes is public. Where the regency has no portal, that is at once:
 * the release is written with the completion. What may be public on a later day only is set down for it, and its task is
 * done: nobody comes back for it. Where it has one, the release and the job are written, the task stays open
 * with whatever the portal says, and the job completes it once the portal has the data (decision 27).
 */
async function publishing(acting: Acting, entry: Entry, deciding: Deciding): Promise<Instead | Along | null> {
  const { context, row, task } = deciding
  const completed = publishingEvent(deciding)
  if (!completed || task === null) return null
  const { step } = flowOf(context.sop).acts.get(completed.act)!
  const now = acting.clock()
  const handing = { task, at: now, handovers: completed.handovers }
  const [read] = await acting.door.within<{ known: KnownRun }>(entry, compile(knownRun(row.id, handing)))
  // About no dataset: there is nothing that could be public.
  if (!read) return null
  const said = judged(read.known, context.sop, step, now)
  if (said.findings.length > 0) return refused(acting, entry, said)
  return released(acting, entry, { deciding, task, known: read.known, said, now })
}

function publishingEvent({ events, context }: Deciding): Extract<RunEvent, { type: 'TaskCompleted' }> | null {
  const completed = events.find((event) => event.type === 'TaskCompleted')
  if (!completed || completed.isSentBack) return null
  return flowOf(context.sop).acts.get(completed.act)?.act.publishes ? completed : null
}

/** What nobody has looked for personal data in is looked through now, so that the next try finds it done. */
async function refused(acting: Acting, entry: Entry, { findings }: Judged): Promise<Instead> {
  const unscanned = findings.flatMap(({ code, file }) =>
    code === 'personal-data-unscanned' && file !== null ? [file] : [],
  )
  if (unscanned.length > 0) await acting.door.within(entry, enqueueingScans(unscanned, acting.clock()))
  return { instead: (locale) => new NotPublishable(locale, findings) }
}

async function released(
  acting: Acting,
  entry: Entry,
  { deciding, task, known, said, now }: Publishing,
): Promise<Instead | Along> {
  const isSeen = said.pieces.some((piece) => piece.publicFrom === null && !isPublic(known, piece))
  const releases = [
    ...writingReleases(known, said, { task, person: entry.personId, at: now }),
    ...(isSeen ? tellingPrograms('data.published', known.dataset.id, now) : []),
  ]
  const isAwaited = known.hasPortal && said.pieces.some(({ publicFrom }) => publicFrom === null)
  if (!isAwaited) return { along: releases }
  const isThere =
    said.pieces.every((piece) => isPublic(known, piece)) && known.publication?.state === 'published'
  if (isThere) return { along: [] }
  const of = { regency: entry.regencyId, dataset: known.dataset.id }
  const wish = { task, person: entry.personId, wished: wishedIn(deciding), at: now }
  await acting.door.withinTogether(entry, [...releases, queueing(of, now), awaiting(of, wish)])
  acting.changes.publish(entry.regencyId)
  return { instead: (locale) => new PortalAwaited(locale) }
}

function wishedIn({ command }: Deciding): Wished {
  if (command.type !== 'completeTask') throw new Error(`${command.type} completes no task`)
  const { type: _, task: __, ...wished } = command
  return wished
}

/** Where an SOP publishes, every file is looked through for personal data as it is handed in. */
function scanning(acting: Acting, _: Entry, { context, events }: Deciding): Promise<Along | null> {
  const handed = events.flatMap((event) => ('handovers' in event ? event.handovers : []))
  const files = filesIn(handed)
  const isForAll = context.sop.steps.some(({ acts }) => acts.some(({ publishes }) => publishes))
  if (files.length === 0 || !isForAll) return Promise.resolve(null)
  return Promise.resolve({ along: [enqueueingScans(files, acting.clock())] })
}

companions.push(publishing, scanning)
