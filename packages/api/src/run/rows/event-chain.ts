import { hash } from 'node:crypto'
import type { RunEvent } from '@satualur/engine'

/** An event as it is stored: its place in the run's chain, and the hash that binds it to the one before. */
export interface ChainedEvent {
  sequence: number
  at: number
  actor: string
  type: RunEvent['type']
  body: object
  /** SHA-256 in hex. */
  hash: string
}

/** The hash that the first event of a run is chained to. */
export const chainStart = ''

/** Appends events to a chain of which the last sequence and hash are known. */
export function chain(events: readonly RunEvent[], lastSequence: number, lastHash: string): ChainedEvent[] {
  let last = lastHash
  return events.map(({ at, actor, type, ...body }, index) => {
    const sequence = lastSequence + index + 1
    last = linkHash(last, { sequence, at, actor, type, body })
    return { sequence, at, actor, type, body, hash: last }
  })
}

/**
 * The sequence of the first event that is not what was once written, or null where the chain holds: from the start of the
 * run, or from the event before these.
 */
export function brokenAt(
  events: readonly ChainedEvent[],
  before: Pick<ChainedEvent, 'sequence' | 'hash'> = { sequence: 0, hash: chainStart },
): number | null {
  let { sequence, hash: last } = before
  for (const event of events) {
    sequence += 1
    last = linkHash(last, event)
    if (event.sequence !== sequence || event.hash !== last) return sequence
  }
  return null
}

export const eventOf = ({ at, actor, type, body }: ChainedEvent): RunEvent =>
  ({ at, actor, type, ...body }) as RunEvent

const linkHash = (
  previous: string,
  { sequence, at, actor, type, body }: Omit<ChainedEvent, 'hash'>,
): string => hash('sha256', previous + canonical({ sequence, at, actor, type, body }))

/** One text for one value, whatever order the database hands its keys back in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`
}
