import { useMutation } from '../../app/asking/use-mutation.ts'
import { graphql } from '../../generated/index.ts'

/** Marks notices as read: some, or one and all older ones. The bell counts anew with the answer. */
export function useReading() {
  const reading = useMutation(
    graphql(`
      mutation ReadNotices($input: ReadNoticesInput!) {
        readNotices(input: $input) {
          ... on NoticesRead {
            viewer {
              ...ShellViewer
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
    { refetches: true },
  )
  return {
    reading,
    read: (notice: string) => reading.give({ input: { notices: [notice] } }),
    readUpTo: (notice: string) => reading.give({ input: { upTo: notice } }),
  }
}
