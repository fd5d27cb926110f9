import type { ChainedEvent } from '../rows/event-chain.ts'
import { canonical } from '../rows/event-chain.ts'

/** Who performed a closed task: its act and attempt, the person, what they have confirmed, and who did so for them. */
export type PackedPerformer = [
  act: string,
  attempt: number,
  person: string,
  vote: string | null,
  voteBy: string | null,
]

export interface Pack {
  /** JSON that holds each event as the very text that its hash is made of: it is kept as text, and never written anew. */
  text: string
  /** In hex: the first bytes of each event's hash; the rest of it follows from the text. */
  seals: string
}

/** As `unpacked_events` reads them. */
const hexOfSeal = 8

export function packed(events: readonly ChainedEvent[], performers: readonly PackedPerformer[]): Pack {
  const texts = events.map(({ sequence, at, actor, type, body }) =>
    canonical({ sequence, at, actor, type, body }),
  )
  return {
    text: `{"events":[${texts.join(',')}],"performers":${JSON.stringify(performers)}}`,
    seals: events.map(({ hash }) => hash.slice(0, hexOfSeal)).join(''),
  }
}
