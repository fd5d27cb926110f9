import { useMutation } from '../app/asking/use-mutation.ts'
import { welcomeViewer } from '../app/session/viewer.ts'
import { graphql } from '../generated/index.ts'
import type { SignInInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          ...ShellViewer
        }
      }
      ... on RegencyNeeded {
        regencies {
          key
          name
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Signs in, and keeps the viewer for the page that opens next. */
export async function signIn(input: SignInInput) {
  const command = useMutation(document)
  const result = (await command.mutate({ input }))?.signIn ?? null
  if (result?.__typename === 'SignedIn') await welcomeViewer(result.viewer)
  return { result, fault: command.fault }
}
