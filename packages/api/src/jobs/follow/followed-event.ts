import type { RunEvent } from '@satualur/engine'

/** An event as it was written, with its place in its run. */
export interface FollowedEvent {
  run: string
  sequence: number
  event: RunEvent
}
