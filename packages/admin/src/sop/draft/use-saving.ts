import { useMutation } from '../../app/asking/use-mutation.ts'
import { graphql } from '../../generated/index.ts'
import type { SaveAnswer, SaveDraft } from './saved-draft.ts'

/** Sends a draft's text to the server, under the revision that it was made from. */
export function useSaving(version: string): SaveDraft {
  const saving = useMutation(
    graphql(`
      mutation SaveDraft($input: SaveDraftInput!) {
        saveDraft(input: $input) {
          ... on DraftSaved {
            version {
              id
              revision
              source
            }
          }
          ... on DraftMoved {
            version {
              id
              revision
              source
              savedBy {
                id
                name
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
  return async ({ revision, source }): Promise<SaveAnswer> => {
    const result = (await saving.mutate({ input: { version, revision, source } }))?.saveDraft
    if (!result) return { kind: 'unanswered' }
    if (result.__typename === 'DraftSaved') return { kind: 'saved', saved: result.version }
    if (result.__typename === 'DraftMoved')
      return { kind: 'moved', saved: result.version, by: result.version.savedBy?.name ?? null }
    return { kind: 'refused', message: result.message }
  }
}
