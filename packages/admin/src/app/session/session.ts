import { headers } from '../asking/headers.ts'

let known: Promise<boolean> | null = null

/**
 * Whether somebody has signed in here. Asked without the GraphQL client, which is still on its way while the first page is
 * opened. A fault is no verdict: the page is opened and says itself what could not be read.
 */
export function isSignedIn(): Promise<boolean> {
  return (known ??= asked().catch(() => true))
}

/** The same for a page that stands without it, and is not opened for a fault. */
export const isSurelySignedIn = (): Promise<boolean> => known ?? asked().catch(() => false)

/** What is known without asking; null where it has to be asked anew. */
export function setSignedIn(is: boolean | null) {
  known = is === null ? null : Promise.resolve(is)
}

async function asked(): Promise<boolean> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { __typename } }' }),
  })
  const { data }: { data: { viewer: unknown } } = await answer.json()
  return data.viewer !== null
}
