import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import type { ScheduledHouse, ToldTurn } from './scheduled-house.ts'
import { calendar, idsOf, scheduledRegency, setSchedule } from './scheduled-house.ts'

/** A regency with one monthly dataset and its schedule. */
export interface ScheduledDataset {
  regency: ConfiguredRegency
  sop: string
  dataset: string
  schedule: string
}

/** Scheduled from now on, unless the input says otherwise. */
export async function scheduledDataset(
  open: ScheduledHouse,
  input: object = {},
  given: Parameters<typeof scheduledRegency>[1] = {},
): Promise<ScheduledDataset> {
  const regency = await scheduledRegency(open, given)
  const { sop, datasets } = await idsOf(regency)
  const dataset = datasets['imunisasi']!
  const { schedule } = await setSchedule(regency.admin, { sop, dataset, ...input })
  return { regency, sop, dataset, schedule: schedule!.id }
}

/** The periods for which there is a run, in whatever state. */
export async function runsOf(open: ScheduledHouse, { id }: ConfiguredRegency): Promise<string[]> {
  const { rows } = await open.owner.query<{ period: string }>(
    'select period from run where regency_id = $1 order by period',
    [id],
  )
  return rows.map(({ period }) => period)
}

export async function turnOf({ regency, dataset }: ScheduledDataset, period: string): Promise<ToldTurn> {
  const { nodes } = await calendar(regency.admin, {
    ...{ from: '2025-06-01', to: '2027-06-01' },
    filter: { dataset },
  })
  return nodes[0]!.turns.find((turn) => turn.period === period)!
}
