import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { asked } from '../reader.ts'
import type { Answered } from './commands.ts'
import { startRun } from './commands.ts'

/** What a run can be about in a regency with one SOP and one dataset. */
export interface Subject {
  sop: string
  dataset: string
  /** The OPD of the dataset. */
  dinkes: string
  /** An OPD in which nobody produces. */
  kominfo: string
}

export async function subjectOf({ admin }: ConfiguredRegency): Promise<Subject> {
  const { sops, datasets, opds } = await asked<{
    sops: { nodes: { id: string }[] }
    datasets: { nodes: { id: string }[] }
    opds: { id: string; key: string }[]
  }>(admin, '{ sops { nodes { id } } datasets { nodes { id } } opds { id key } }')
  const opd = (key: string) => opds.find((one) => one.key === key)!.id
  return {
    sop: sops.nodes[0]!.id,
    dataset: datasets.nodes[0]!.id,
    dinkes: opd('dinkes'),
    kominfo: opd('kominfo'),
  }
}

/** Starts the regency's SOP for the OPD itself, which may have any number of runs; answers the run. */
export async function startedRun(regency: ConfiguredRegency): Promise<string> {
  const { sop, dinkes } = await subjectOf(regency)
  return idOf(await startRun(regency.admin, { sop, opd: dinkes }, '... on RunStarted { run { id } }'))
}

function idOf({ __typename, message, run }: Answered): string {
  if (__typename !== 'RunStarted') throw new Error(`${__typename}: ${message}`)
  return run!.id
}
