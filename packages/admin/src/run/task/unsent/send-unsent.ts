import { client } from '../../../app/asking/client.ts'
import { faultOf } from '../../../app/asking/fault.ts'
import type { Fault } from '../../../design/face/fault.ts'
import { graphql } from '../../../generated/index.ts'
import { forgetDraft, keptDraft } from '../draft/kept-draft.ts'
import { allUnsent, dropUnsent, type Unsent } from './unsent.ts'

/** `isAnswered`: the server has done it, or refused; otherwise it waits on this device to be sent again. */
export type Sent = { isAnswered: true; refusal: string | null } | { isAnswered: false; fault: Fault | null }

const completeTask = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      ... on TaskCompleted {
        task {
          id
          ...TaskViewTask
        }
      }
      ... on PortalAwaited {
        message
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Sends a completion. The draft it was made of goes away with the answer; where it is refused, the draft stays. */
export async function sendUnsent(person: string, { input }: Unsent): Promise<Sent> {
  const kept = keptDraft(person, input.task)
  try {
    const { data } = await client.mutate({
      mutation: completeTask,
      variables: { input },
      // Before the page shows the answer, nothing stands there that the answer has overtaken.
      update: (_cache, { data }) => {
        if (data?.completeTask.__typename === 'TaskCompleted') forgetDraft(kept)
      },
    })
    const answer = data?.completeTask
    // Whoever has to sign in first sends it afterwards.
    if (!answer || answer.__typename === 'NotSignedIn') return { isAnswered: false, fault: null }
    // What the portal has to show first stays open; its page tells how far that is.
    const isTaken = answer.__typename === 'TaskCompleted' || answer.__typename === 'PortalAwaited'
    kept.refusal = isTaken ? null : answer.message
    dropUnsent(person, input.task)
    await client.refetchQueries({ include: 'active' }).catch(() => {})
    return { isAnswered: true, refusal: kept.refusal }
  } catch (error) {
    return { isAnswered: false, fault: faultOf(error) }
  }
}

/** Told of each that was answered: the refusal, or null where it was carried out. */
export type TellAnswer = (unsent: Unsent, refusal: string | null) => void

/** Sends all that waits, one after the other; the first that does not get through keeps the others waiting. */
export async function sendAllUnsent(person: string, tell: TellAnswer): Promise<void> {
  for (const unsent of allUnsent(person)) {
    const sent = await sendUnsent(person, unsent)
    if (!sent.isAnswered) return
    tell(unsent, sent.refusal)
  }
}
