import type { NewRegency } from '@satualur/api'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { casts, regencyFile, sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

/** A house whose clock is set by hand. */
export interface ScheduledHouse extends OpenHouse {
  /** Sets the clock to an instant of Makassar's day (WITA, as the usual regency has it). */
  at(local: string): void
  /** Lets the timer ring once. */
  ring(): Promise<void>
}

export async function scheduledHouse(): Promise<ScheduledHouse> {
  let now = Date.parse('2024-01-01T00:00+08:00')
  const open = await openHouse({ clock: () => now })
  return {
    ...open,
    at: (local) => void (now = Date.parse(local.includes('T') ? `${local}+08:00` : `${local}T00:05+08:00`)),
    ring: () => open.house.jobs.run('recurrence.open').then(() => undefined),
  }
}

/** The usual dataset, one of each other frequency, and one that has none but its class. */
export const everyFrequency = regencyFile(casts).replace(
  /datasets:\n[^]*?(?=casts:)/,
  `datasets:
${['monthly', 'quarterly', 'semester', 'yearly'].map((frequency) => dataset(frequency, `frequency: ${frequency}`)).join('')}${dataset('by-class', '')}`,
)

function dataset(key: string, frequency: string): string {
  return `  - key: ${key}
    title: Data ${key}
    opd: dinkes
    ${frequency}
    informationClass: berkala
`
}

/** A regency made while the house's clock stands as it does. */
export const scheduledRegency = (
  open: ScheduledHouse,
  given: Partial<NewRegency> & { file?: string; sources?: string[] } = {},
): Promise<ConfiguredRegency> =>
  configuredRegency(open, { sources: [sopFile()], at: open.house.settings.clock(), ...given })

/** Ids by key. */
export async function idsOf({
  admin,
}: ConfiguredRegency): Promise<{ sop: string; datasets: Record<string, string> }> {
  const told = await asked<{
    sops: { nodes: { id: string }[] }
    datasets: { nodes: { id: string; key: string }[] }
  }>(admin, '{ sops { nodes { id } } datasets(first: 100) { nodes { id key } } }')
  return {
    sop: told.sops.nodes[0]!.id,
    datasets: Object.fromEntries(told.datasets.nodes.map(({ key, id }) => [key, id])),
  }
}

export interface Answered {
  __typename: string
  message?: string
  schedule?: { id: string; startsOn: string; endsOn: string | null }
  dataset?: { schedules: object[] }
  turn?: ToldTurn
}

const command =
  (name: string, type: string, shown: string) =>
  async (reader: Reader, input: object): Promise<Answered> => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { message } ${shown} } }`
    return (await asked<Record<string, Answered>>(reader, text, { input }))[name]!
  }

const shownTurn = `id period state opensOn endsOn opensAt endsAt run { id status isScheduled turnEndsAt }
  obstacle { kind sentence triedOn } waiver { reason by { email } }
  withdrawnWaivers { reason by { email } waiver { reason at by { email } } }`

export const setSchedule = command(
  'setSchedule',
  'SetScheduleInput',
  '... on ScheduleSet { schedule { id opens afterDays startsOn endsOn setBy { email } } }',
)
export const endSchedule = command(
  'endSchedule',
  'EndScheduleInput',
  '... on ScheduleEnded { dataset { schedules { endsOn } } }',
)
export const waiveTurn = command(
  'waiveTurn',
  'WaiveTurnInput',
  `... on TurnWaived { turn { ${shownTurn} } } ... on TurnTaken { turn { ${shownTurn} } }`,
)
export const withdrawWaiver = command(
  'withdrawWaiver',
  'WithdrawWaiverInput',
  `... on WaiverWithdrawn { turn { ${shownTurn} } } ... on TurnNotWaived { turn { ${shownTurn} } }`,
)

export interface ToldTurn {
  id: string
  period: string
  state: string
  opensOn: string
  endsOn: string
  opensAt: string
  endsAt: string
  run: { id: string; status: string; isScheduled: boolean; turnEndsAt: string | null } | null
  obstacle: { kind: string; sentence: string; triedOn: string | null } | null
  waiver: { reason: string; by: { email: string } } | null
  withdrawnWaivers: { reason: string; by: { email: string }; waiver: { reason: string; at: string } }[]
}

interface ToldCalendar {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  counts: { state: string; count: number }[]
  nodes: { schedule: { id: string; dataset: { key: string } }; turns: ToldTurn[] }[]
}

export async function calendar(reader: Reader, variables: object): Promise<ToldCalendar> {
  const { turns } = await asked<{ turns: ToldCalendar }>(
    reader,
    `query ($from: Date!, $to: Date!, $filter: TurnFilter, $first: Int!, $after: String) {
      turns(from: $from, to: $to, filter: $filter, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } counts { state count }
        nodes { schedule { id dataset { key } } turns { ${shownTurn} } } } }`,
    { first: 25, ...variables },
  )
  return turns
}

/** The turns of one dataset as short lines: "2026-01 OPEN". */
export async function statesOf(reader: Reader, dataset: string, from: string, to: string): Promise<string[]> {
  const { nodes } = await calendar(reader, { from, to, filter: { dataset } })
  return nodes.flatMap(({ turns }) => turns.map(({ period, state }) => `${period} ${state}`))
}
