import type { RunRefusal } from '@satualur/engine'
import type { Sentence } from '../graphql/locale.ts'
import { sentenceOf } from '../run/command/refuse.ts'
import { SopNotInForce } from '../run/command/refusal/run-refusal.type.ts'
import type { Opened } from '../run/command/run/open-turn.ts'
import type { TurnObstacleKind } from './turn.type.ts'

/** Why a turn cannot open, and what to mend. */
export interface Obstacle {
  kind: Exclude<TurnObstacleKind, 'run-cancelled'>
  sentence: Sentence
}

/** What stood in the way of opening, if anything did. */
export function obstacleIn(opened: Exclude<Opened, 'taken'>): Obstacle | null {
  if ('runId' in opened) return null
  if ('notInForce' in opened) return { kind: 'sop-not-in-force', sentence: notInForce(opened.notInForce) }
  return { kind: kindOf(opened.refusal), sentence: sentenceOf(opened.refusal, opened.sop) }
}

function kindOf({ type }: RunRefusal): Obstacle['kind'] {
  if (type === 'RoleWithoutPlayer') return 'role-without-player'
  if (type === 'StartUnknown') return 'start-unclear'
  throw new Error(`a schedule’s run is never refused as ${type}`)
}

const notInForce = (title: string): Sentence => ({
  id: new SopNotInForce('id', title).message,
  en: new SopNotInForce('en', title).message,
})

export const nobodyInCharge: Obstacle = {
  kind: 'nobody-in-charge',
  sentence: {
    id: 'Tidak ada admin yang menanggung jawab jadwal ini. Berikan akses admin kepada seseorang.',
    en: 'There is no admin who could answer for this schedule. Make somebody an admin.',
  },
}
