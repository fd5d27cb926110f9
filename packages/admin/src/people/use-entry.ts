import { shallowReactive } from 'vue'
import type { Fault } from '../design/face/fault.ts'

interface Answer<Result> {
  result: Result | null
  fault: Fault | null
}

/** One attempt at a time to come in. That the code of the attempt itself could not be fetched is a broken line too. */
export function useEntry() {
  const entry = shallowReactive({
    isPending: false,
    fault: null as Fault | null,
    async attempt<Result>(send: () => Promise<Answer<Result>>): Promise<Result | null> {
      entry.isPending = true
      const offline = { result: null, fault: { code: 'JARINGAN', isOffline: true } }
      const { result, fault } = await send().catch(() => offline)
      entry.isPending = false
      entry.fault = fault
      return result
    },
  })
  return entry
}
