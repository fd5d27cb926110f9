import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export interface Comment {
  id: string
  text: string
  author: { email: string }
  mentions: { email: string }[]
  task: { id: string } | null
  struckAt: string | null
  struckBy: { email: string } | null
  strikeReason: string | null
  isStrikable: boolean
}

export interface Answered {
  __typename: string
  message?: string
  comment?: Comment
}

const fields = `id text author { email } mentions { email } task { id } struckAt struckBy { email } strikeReason isStrikable`

export const say = async (reader: Reader, input: object): Promise<Answered> =>
  (
    await asked<{ commentOnRun: Answered }>(
      reader,
      `mutation ($input: CommentOnRunInput!) { commentOnRun(input: $input) {
        __typename ... on Refusal { message } ... on RunCommented { comment { ${fields} } } } }`,
      { input },
    )
  ).commentOnRun

export const strike = async (reader: Reader, input: object): Promise<Answered> =>
  (
    await asked<{ strikeComment: Answered }>(
      reader,
      `mutation ($input: StrikeCommentInput!) { strikeComment(input: $input) {
        __typename ... on Refusal { message } ... on CommentStruck { comment { ${fields} } }
        ... on AlreadyStruck { comment { ${fields} } } } }`,
      { input },
    )
  ).strikeComment

/** All that was said about a run, and what of it about each of its open tasks. */
export async function discussionOf(reader: Reader, id: string) {
  const { run } = await asked<{
    run: { comments: Comment[]; openTasks: { id: string; comments: Comment[] }[] }
  }>(
    reader,
    `query ($id: ID!) { run(id: $id) { comments { ${fields} } openTasks { id comments { ${fields} } } } }`,
    { id },
  )
  return run
}
