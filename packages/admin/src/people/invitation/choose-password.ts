import { useMutation } from '../../app/asking/use-mutation.ts'
import { welcomeViewer } from '../../app/session/viewer.ts'
import { graphql } from '../../generated/index.ts'
import type { ChoosePasswordInput } from '../../generated/graphql.ts'

const document = graphql(`
  mutation ChoosePassword($input: ChoosePasswordInput!) {
    choosePassword(input: $input) {
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

/** The password of whose link this is; they are signed in at once. */
export async function choosePassword(input: ChoosePasswordInput) {
  const command = useMutation(document)
  const result = (await command.mutate({ input }))?.choosePassword ?? null
  if (result?.__typename === 'SignedIn') await welcomeViewer(result.viewer)
  return { result, fault: command.fault }
}
