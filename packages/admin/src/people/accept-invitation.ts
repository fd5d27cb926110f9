import { useMutation } from '../app/asking/use-mutation.ts'
import { welcomeViewer } from '../app/session/viewer.ts'
import { graphql } from '../generated/index.ts'
import type { AcceptInvitationInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on SignedIn {
        viewer {
          ...ShellViewer
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Makes the regency and its first admin, who is signed in at once. */
export async function acceptInvitation(input: AcceptInvitationInput) {
  const command = useMutation(document)
  const result = (await command.mutate({ input }))?.acceptInvitation ?? null
  if (result?.__typename === 'SignedIn') await welcomeViewer(result.viewer)
  return { result, fault: command.fault }
}
