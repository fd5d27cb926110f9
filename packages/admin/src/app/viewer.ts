import { graphql } from '../generated/index.ts'
import type { ViewerQuery } from '../generated/graphql.ts'
import { client } from './apollo.ts'

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      ...ShellViewer
    }
  }
`)

/** A fault is no verdict: the page is opened and says itself what could not be read. */
export async function isSignedIn(): Promise<boolean> {
  try {
    const { data } = await client.query({ query: viewerQuery })
    return data?.viewer != null
  } catch {
    return true
  }
}

/** Begins with an empty memory and the viewer that signing in answered, so that the first page needs no second question. */
export async function welcomeViewer(viewer: NonNullable<ViewerQuery['viewer']>) {
  await client.clearStore()
  client.writeQuery({ query: viewerQuery, data: { __typename: 'Query', viewer } })
}

/** Nothing that one person read stays for the next. */
export async function forgetViewer() {
  await client.clearStore()
}
