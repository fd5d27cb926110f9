import type { Answer, Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export type ScopeName = 'COMPLIANCE_READ' | 'RUNS_READ' | 'DATASETS_READ' | 'QUERY_ADHOC' | 'METRICS_READ'

export interface CreatedToken {
  __typename: string
  message?: string
  secret: string
  apiToken: { id: string; name: string; scopes: ScopeName[]; expiresOn: string; isValid: boolean }
}

/** A key made by this admin, as the page makes one. */
export const createToken = async (
  admin: Reader,
  scopes: ScopeName[],
  { name = 'Grafana', expiresOn = '2026-12-31' } = {},
): Promise<CreatedToken> =>
  (
    await asked<{ createApiToken: CreatedToken }>(
      admin,
      `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on Refusal { message }
        ... on ApiTokenCreated { secret apiToken { id name scopes expiresOn isValid } } } }`,
      { input: { name, scopes, expiresOn } },
    )
  ).createApiToken

/** Another program, which brings a key and nothing else. */
export const bearing = (url: string, secret: string) => ({
  get: (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url + path, { headers: { authorization: `Bearer ${secret}`, ...headers } }),
  ask: async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  },
})
