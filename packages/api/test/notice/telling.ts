import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export interface Told {
  id: string
  kind: string
  topic: string
  sentence: string
  task: { id: string } | null
  run: { id: string } | null
  readAt: string | null
}

/** What somebody has been told, newest first. */
export async function noticesOf(reader: Reader, unreadOnly = false): Promise<Told[]> {
  const { notices } = await asked<{ notices: { nodes: Told[] } }>(
    reader,
    `query ($unreadOnly: Boolean!) { notices(first: 100, unreadOnly: $unreadOnly) {
      nodes { id kind topic sentence task { id } run { id } readAt } } }`,
    { unreadOnly },
  )
  return notices.nodes
}

/** Kinds alone, of what is about one run. */
export const kindsOf = async (reader: Reader, run: string): Promise<string[]> =>
  (await noticesOf(reader)).filter((notice) => notice.run?.id === run).map(({ kind }) => kind)

export const unreadCount = async (reader: Reader): Promise<number> =>
  (await asked<{ viewer: { unreadNoticeCount: number } }>(reader, '{ viewer { unreadNoticeCount } }')).viewer
    .unreadNoticeCount

export async function read(reader: Reader, input: object): Promise<{ __typename: string; count?: number }> {
  const { readNotices } = await asked<{
    readNotices: { __typename: string; viewer?: { unreadNoticeCount: number } }
  }>(
    reader,
    `mutation ($input: ReadNoticesInput!) { readNotices(input: $input) {
      __typename ... on NoticesRead { viewer { unreadNoticeCount } } } }`,
    { input },
  )
  const { __typename, viewer } = readNotices
  return { __typename, ...(viewer && { count: viewer.unreadNoticeCount }) }
}
