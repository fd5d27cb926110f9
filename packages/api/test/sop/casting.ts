import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

/** A regency's ids, by the words that its file has for them. */
export interface Company {
  /** Its first SOP by title. */
  sop: string
  opds: Record<string, string>
  people: Record<string, string>
}

export async function companyOf({ admin }: Pick<ConfiguredRegency, 'admin'>): Promise<Company> {
  const { sops, opds, people } = await asked<{
    sops: { nodes: { id: string }[] }
    opds: { id: string; key: string }[]
    people: { nodes: { id: string; email: string }[] }
  }>(admin, '{ sops { nodes { id } } opds { id key } people(first: 100) { nodes { id email } } }')
  return {
    sop: sops.nodes[0]!.id,
    opds: Object.fromEntries(opds.map(({ id, key }) => [key, id])),
    people: Object.fromEntries(people.nodes.map(({ id, email }) => [email.split('@')[0]!, id])),
  }
}

export interface CastAnswer {
  __typename: string
  message?: string
  sop?: { id: string; title: string }
  role?: { key: string; name: string; players: { person: { email: string }; opd: { key: string } | null }[] }
}

export const castingDocument = `mutation ($input: SetPlayersInput!) { setPlayers(input: $input) {
  __typename ... on Refusal { message }
  ... on PlayersSet { sop { id title } role { key name players { person { email } opd { key } } } } } }`

export const setPlayers = async (reader: Reader, input: object): Promise<CastAnswer> =>
  (await asked<{ setPlayers: CastAnswer }>(reader, castingDocument, { input })).setPlayers

/** Everybody's place in the answer, as `admin` or `operator in dinkes`. */
export const told = ({ role }: CastAnswer): string[] =>
  role!.players.map(({ person, opd }) => person.email.split('@')[0]! + (opd ? ` in ${opd.key}` : ''))
