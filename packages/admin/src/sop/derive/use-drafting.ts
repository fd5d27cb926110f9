import { shallowReactive } from 'vue'
import { useRouter } from 'vue-router'
import { useMutation } from '../../app/asking/use-mutation.ts'
import type { Fault } from '../../design/face/fault.ts'
import type { DraftSopInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

/** Opens a draft and goes there; where the SOP has one already, to that one. Do not destructure: the fields change. */
export function useDrafting() {
  const router = useRouter()
  const drafting = useMutation(
    graphql(`
      mutation DraftSop($input: DraftSopInput!) {
        draftSop(input: $input) {
          ... on SopDrafted {
            version {
              id
              sop {
                id
              }
            }
          }
          ... on DraftExists {
            message
            version {
              id
              sop {
                id
              }
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
  )
  const state = shallowReactive({
    refusal: null as string | null,
    get isPending(): boolean {
      return drafting.isPending
    },
    get fault(): Fault | null {
      return drafting.fault
    },
    async draft(input: DraftSopInput): Promise<void> {
      const result = (await drafting.mutate({ input }))?.draftSop
      if (!result) return
      const drafted = 'version' in result ? result.version : null
      state.refusal = drafted || !('message' in result) ? null : result.message
      if (drafted) await router.push({ name: 'draft', params: { sop: drafted.sop.id } })
    },
  })
  return state
}
