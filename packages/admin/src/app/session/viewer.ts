import { graphql } from '../../generated/index.ts'
import type { ViewerQuery } from '../../generated/graphql.ts'
import { client } from '../asking/client.ts'
import { setSignedIn } from './session.ts'

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      ...ShellViewer
    }
  }
`)

/** Begins with an empty memory and the viewer that signing in answered, so that the first page needs no second question. */
export async function welcomeViewer(viewer: NonNullable<ViewerQuery['viewer']>) {
  await client.clearStore()
  setSignedIn(true)
  client.writeQuery({ query: viewerQuery, data: { __typename: 'Query', viewer } })
}

/** Nothing that one person read stays for the next. */
export async function forgetViewer() {
  setSignedIn(null)
  await client.clearStore()
}
