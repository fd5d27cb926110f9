import { openSession } from '../src/people/session.ts'
import type { OpenHouse } from './open-house.ts'

export interface Answer {
  data?: Record<string, never> | null
  errors?: { message: string; path?: string[]; extensions: { code: string; requestId?: string } }[]
}

/** Somebody before the server: with a session, or without one. */
export interface Reader {
  headers: Record<string, string>
  ask(query: string, variables?: object): Promise<Answer>
}

export const stranger = (open: Pick<OpenHouse, 'url'>): Reader => reader(open, {})

/** A reader with a session of this person; that a password opens one is asked in the tests of signing in. */
export async function signedIn(
  open: Pick<OpenHouse, 'url' | 'house'>,
  person: { regencyId: string; id: string },
): Promise<Reader> {
  const { secret } = await openSession(open.house.door, person.regencyId, person.id)
  return reader(open, { cookie: `sid=${secret}` })
}

/** What the server tells this reader; an error is a fault of the test. */
export async function asked<Told>(reader: Reader, query: string, variables: object = {}): Promise<Told> {
  const { data, errors } = await reader.ask(query, variables)
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data as Told
}

function reader({ url }: Pick<OpenHouse, 'url'>, session: Record<string, string>): Reader {
  const headers = { 'x-satualur': '1', ...session }
  return {
    headers,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
  }
}
