import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { regencyFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { companyOf } from '../sop/casting.ts'

/** A clock that a test holds. The regency of the tests lies eight hours ahead of UTC. */
export class HeldClock {
  #now: number
  constructor(local: string) {
    this.#now = Date.parse(`${local}+08:00`)
  }
  readonly read = (): number => this.#now
  /** As the clock on the wall shows it, `2026-03-02T10:00`. */
  set(local: string): void {
    this.#now = Date.parse(`${local}+08:00`)
  }
  pass(minutes: number): void {
    this.#now += minutes * 60_000
  }
}

/** The usual regency with somebody to be away, and ids by the names before the @. */
export interface Office extends ConfiguredRegency {
  people: Record<string, string>
  readers: Record<string, Reader>
}

const more = `  - email: kepala@contoh.id
    position: Kepala Dinas Kesehatan
    opd: dinkes
  - email: kabid@contoh.id
    position: Kepala Bidang
    opd: dinkes
datasets:`

export const officeFile = (casts?: string): string => regencyFile(casts).replace('datasets:', more)

export async function office(
  open: OpenHouse,
  how: Parameters<typeof configuredRegency>[1] = {},
): Promise<Office> {
  const regency = await configuredRegency(open, { file: officeFile(), ...how })
  const { people } = await companyOf(regency)
  const readers: Record<string, Reader> = {}
  for (const name of Object.keys(people)) readers[name] = await regency.sessionOf(`${name}@contoh.id`)
  return { ...regency, people, readers }
}

export interface Delegation {
  id: string
  person: { id: string }
  deputy: { id: string }
  kind: string
  decree: string
  startsOn: string
  endsOn: string
  state: string
  isRevocable: boolean
  madeBy: { email: string }
  revokedBy: { email: string } | null
  revocationReason: string | null
}

export interface Answered {
  __typename: string
  message?: string
  delegation?: Delegation
  chain?: { email: string }[]
  earliest?: string
  latest?: string
}

export const delegationFields = `id person { id } deputy { id } kind decree startsOn endsOn state isRevocable
  madeBy { email } revokedBy { email } revocationReason`

const told = ['Delegated', 'DelegationOverlaps', 'DelegationRevoked', 'DelegationOver']

async function commanded(name: string, type: string, reader: Reader, input: object): Promise<Answered> {
  const members = (name === 'delegate' ? told.slice(0, 2) : told.slice(2)).map(
    (member) => `... on ${member} { delegation { ${delegationFields} } }`,
  )
  const refusals =
    name === 'delegate'
      ? '... on DelegationCircular { chain { email } } ... on DaysImpossible { earliest latest }'
      : ''
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) { __typename ... on Refusal { message } ${members.join(' ')} ${refusals} } }`
  return (await asked<Record<string, Answered>>(reader, document, { input }))[name]!
}

export const delegate = (reader: Reader, input: object) =>
  commanded('delegate', 'DelegateInput', reader, input)
export const revoke = (reader: Reader, input: object) =>
  commanded('revokeDelegation', 'RevokeDelegationInput', reader, input)

export const days = (startsOn: string, endsOn: string) => ({
  startsOn: `2026-03-${startsOn}`,
  endsOn: `2026-03-${endsOn}`,
})

/** That the head of the agency is away from the 3rd to the 6th of March, by decree. */
export const ofWeek = ({ people }: Office, change: object = {}) => ({
  person: people['kepala'],
  deputy: people['kabid'],
  kind: 'PLH',
  decree: '800/112/2026',
  ...days('03', '06'),
  ...change,
})

export const listed = async (reader: Reader, filter: object = {}) =>
  (
    await asked<{ delegations: { nodes: Delegation[]; totalCount: number } }>(
      reader,
      `query ($filter: DelegationFilter) { delegations(filter: $filter) { nodes { ${delegationFields} } totalCount } }`,
      { filter },
    )
  ).delegations
