import type { ChainedEvent } from '../rows/event-chain.ts'
import { canonical } from '../rows/event-chain.ts'

/** Who performed a closed task: its act and attempt, the person, what they have confirmed, and who did so for them. */
export type BundledPerformer = [
  act: string,
  attempt: number,
  person: string,
  vote: string | null,
  voteBy: string | null,
]

export interface Bundle {
  /** JSON that holds each event as the very text that its hash is made of: it is kept as text, and never written anew. */
  text: string
  /** In hex: the first bytes of each event's hash; the rest of it follows from the text. */
  seals: string
}

/** As `events_in_bundle` reads them. */
const hexOfSeal = 8

export function bundled(events: readonly ChainedEvent[], performers: readonly BundledPerformer[]): Bundle {
  const texts = events.map(({ sequence, at, actor, type, body }) =>
    canonical({ sequence, at, actor, type, body }),
  )
  return {
    text: `{"events":[${texts.join(',')}],"performers":${JSON.stringify(performers)}}`,
    seals: events.map(({ hash }) => hash.slice(0, hexOfSeal)).join(''),
  }
}
