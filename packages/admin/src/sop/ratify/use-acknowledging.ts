import { shallowReactive } from 'vue'
import { useMutation } from '../../app/use-mutation.ts'
import type { Fault } from '../../design/fault.ts'
import { graphql } from '../../generated/index.ts'

/** Puts reasons on record, one finding after the other. Do not destructure: the fields change. */
export function useAcknowledging() {
  const acknowledging = useMutation(
    graphql(`
      mutation AcknowledgeFinding($input: AcknowledgeInput!) {
        acknowledgeFinding(input: $input) {
          ... on FindingAcknowledged {
            version {
              id
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
  )
  const done = new Set<string>()
  const state = shallowReactive({
    isPending: false,
    refusal: null as string | null,
    get fault(): Fault | null {
      return acknowledging.fault
    },
    /** Whether all of them are on record now. */
    async acknowledge(version: string, reasons: ReadonlyMap<string, string>): Promise<boolean> {
      state.isPending = true
      state.refusal = null
      try {
        for (const [finding, reason] of reasons) {
          if (done.has(finding)) continue
          const result = (await acknowledging.mutate({ input: { version, finding, reason: reason.trim() } }))
            ?.acknowledgeFinding
          if (result?.__typename !== 'FindingAcknowledged') {
            state.refusal = result?.message ?? null
            return false
          }
          done.add(finding)
        }
        return true
      } finally {
        state.isPending = false
      }
    },
  })
  return state
}
