import type { RunRefusal, Sop, Turn } from '@satualur/engine'
import { decide } from '@satualur/engine'
import type { Inside } from '../../../database/door.ts'
import type { Acting } from '../../../graphql/context.ts'
import { opening } from '../../rows/append.ts'
import { runContextOf } from '../acting.ts'
import type { Subject } from './start-run.ts'
import { readingSubject } from './subject.ts'

/** A turn of a schedule whose time has come. */
export interface DueTurn extends Turn {
  schedule: string
  sop: string
  dataset: string
}

/** `taken`: a run of it has been begun in the meantime, or it has been waived. */
export type Opened = { runId: string } | { refusal: RunRefusal; sop: Sop } | { notInForce: string } | 'taken'

/**
 * Begins the run of a turn while nobody is there. It is the command of whoever answers for the schedule, as an admin's; the
 * event says that the schedule has given it. However many come at once, one run is begun.
 */
export async function openTurn(acting: Acting, answering: Inside, turn: DueTurn): Promise<Opened> {
  const { door, changes } = acting
  const now = acting.clock()
  const { sop, dataset, period } = turn
  const [subject] = await door.within<Subject>(answering, readingSubject({ sop, dataset, period }, now, null))
  if (!subject) return 'taken'
  const { versionId } = subject
  if (versionId === null) return { notInForce: subject.sopTitle }
  const context = await runContextOf(acting, answering.regencyId, { ...subject, versionId }, answering)
  const command = { type: 'startRun' as const, turnEndsAt: turn.endsAt, isScheduled: true as const }
  const decision = decide(context, null, command, now, { person: answering.personId, isAdmin: true })
  if ('refusal' in decision) return { refusal: decision.refusal, sop: context.sop }
  const run = { ...subject, versionId, sopId: sop, period, title: subject.datasetTitle! }
  const claimed = { schedule: turn.schedule, period, opens_at: turn.opensAt, ends_at: turn.endsAt }
  try {
    const statement = opening(context, run, decision.events, claimed)
    const [begun] = await door.within<{ id: string }>(answering, statement)
    if (!begun) return 'taken'
    changes.publish(answering.regencyId)
    return { runId: begun.id }
  } catch (fault) {
    // Somebody has started it by hand in this very moment.
    if ((fault as { constraint?: string }).constraint === 'one_open_run') return 'taken'
    throw fault
  }
}
