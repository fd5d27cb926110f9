import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { tap } from 'rxjs'
import { watch } from 'vue'
import { possibleTypes } from '../../generated/possible-types.ts'
import { headers } from './headers.ts'
import { language } from '../language/language.ts'

const endings = new Set<() => void>()

/** Called when any answer says that the session is over. Returns the way to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  endings.add(listener)
  return () => endings.delete(listener)
}

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  fetch: (uri, init) => fetch(uri, { ...init, headers: { ...init?.headers, ...headers() } }),
})

const session = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap({
      next: (result) => {
        if (
          isRefused(result.data) ||
          result.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED')
        )
          end()
      },
      error: (error: unknown) => {
        if (ServerError.is(error) && error.statusCode === 401) end()
      },
    }),
  ),
)

export const client = new ApolloClient({
  link: session.concat(http),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Viewer: { keyFields: [] },
      SopHeader: { merge: true },
      Step: { merge: true },
      Act: { merge: true },
      ComplianceFigures: { merge: true },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
})

// Sentences of the server (refusals, findings, histories) come in the reader's language.
watch(language, () => client.refetchQueries({ include: 'active' }))

function isRefused(data: Record<string, unknown> | null | undefined): boolean {
  return Object.values(data ?? {}).some(
    (field) =>
      typeof field === 'object' &&
      field !== null &&
      '__typename' in field &&
      field.__typename === 'NotSignedIn',
  )
}

function end() {
  for (const listener of endings) listener()
}
