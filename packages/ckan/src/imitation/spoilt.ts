import { setTimeout as pause } from 'node:timers/promises'
import type { ImitatedFault } from './portal-fault.ts'
import type { PortalState } from './portal-state.ts'
import { json, page, type Reply } from './reply.ts'

export type SpoiltAnswer = { kind: 'whole' | 'half'; reply: Reply } | { kind: 'silence' }

const whole = (reply: Reply): SpoiltAnswer => ({ kind: 'whole', reply })

/** What becomes of a call under a fault: the work done, undone or never begun, and what is said of it. */
export async function spoilt(
  fault: ImitatedFault | null,
  state: PortalState,
  work: () => Reply,
): Promise<SpoiltAnswer> {
  if (!fault) return whole(work())
  const workIf = (isWorkDone: boolean) => isWorkDone && work()
  switch (fault.kind) {
    case 'silent':
      workIf(fault.isWorkDone)
      return { kind: 'silence' }
    case 'error':
      workIf(fault.isWorkDone)
      return whole(
        fault.status === undefined || fault.status === 500
          ? json(500, {
              success: false,
              error: { __type: 'Internal Server Error', message: 'Internal Server Error' },
            })
          : page(fault.status, 'Bad Gateway'),
      )
    case 'too-many':
      return whole(
        page(
          429,
          'Too Many Requests',
          '',
          fault.afterSeconds === null ? {} : { 'retry-after': String(fault.afterSeconds) },
        ),
      )
    case 'half':
      return { kind: 'half', reply: work() }
    case 'says-failed':
      workIf(fault.isWorkDone)
      return whole(json(200, { success: false, error: { message: 'Unknown' } }))
    case 'not-done': {
      state.begin()
      const reply = work()
      state.takeBack()
      return whole(reply)
    }
    case 'index-down':
      work()
      return whole(
        json(500, {
          success: false,
          error: { __type: 'Search Index Error', message: 'Unable to add package to search index' },
        }),
      )
    case 'cut-file':
      return whole(cutting(state, work))
    case 'slow':
      await pause(fault.milliseconds)
      return whole(work())
    case 'held':
      await fault.until
      return whole(work())
  }
}

/** Whatever file the work has kept is kept by its first half. */
function cutting(state: PortalState, work: () => Reply): Reply {
  const before = new Map(state.files.entries())
  const reply = work()
  for (const [id, file] of state.files.entries())
    if (before.get(id) !== file)
      state.files.put(id, { ...file, bytes: file.bytes.subarray(0, Math.floor(file.bytes.length / 2)) })
  return reply
}
