import { draftedAndSaved, ratified } from '../authoring/author.ts'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { regencyFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { companyOf } from '../sop/casting.ts'
import { delegate } from '../people/absence.ts'
import { completeTask } from './commands.ts'
import { openTask } from './run-as-shown.ts'
import { sharedWork } from './sops.ts'
import { startedRun } from './started-run.ts'

/** A regency in which several people share the work, somebody supervises it, and everybody has a session. */
export interface Workplace extends ConfiguredRegency {
  /** Ids by the names before the @. */
  people: Record<string, string>
  readers: Record<string, Reader>
}

const people = `  - email: kepala@contoh.id
    position: Kepala Dinas Kesehatan
    opd: dinkes
    isSupervisor: true
  - email: kabid@contoh.id
    position: Kepala Bidang
    opd: dinkes
  - email: pengawas@contoh.id
    position: Kepala Dinas Komunikasi dan Informatika
    opd: kominfo
    isSupervisor: true
datasets:`

const casts = `casts:
  unggah-data:
    produsen:
      dinkes: [operator@contoh.id, pengganti@contoh.id]
    walidata: [admin@contoh.id, operator@contoh.id]
`

export async function workplace(open: OpenHouse, source = sharedWork): Promise<Workplace> {
  const file = regencyFile(casts).replace('datasets:', people)
  const regency = await configuredRegency(open, { file, sources: [source] })
  const { people: ids } = await companyOf(regency)
  const readers: Record<string, Reader> = {}
  for (const name of Object.keys(ids)) readers[name] = await regency.sessionOf(`${name}@contoh.id`)
  return { ...regency, people: ids, readers }
}

/** What the first row of `sharedWork` has to yield. */
export const table = [{ artefact: 'tabel', note: 'Tabel Maret.' }]

/** A run of `sharedWork` and its open task, after the operator has handed in the first row or before. */
export async function atWork(
  place: Workplace,
  act: '1' | '2' | '3' = '1',
): Promise<{ run: string; task: string }> {
  const run = await startedRun(place)
  const done = async (reader: Reader, at: string, more: object) =>
    completeTask(reader, { task: await openTask(place.admin, run, at), ...more })
  if (act !== '1') await done(place.operator, '1', { handovers: table })
  if (act === '3') await done(place.admin, '2', { outcome: 'sesuai' })
  return { run, task: await openTask(place.admin, run, act) }
}

/** Brings another version into force, made by changing the text of the one before; answers its id. */
export async function nextVersion(
  { admin }: ConfiguredRegency,
  effectiveOn: string,
  change: (source: string) => string,
): Promise<string> {
  const { sops } = await asked<{ sops: { nodes: { id: string }[] } }>(admin, '{ sops { nodes { id } } }')
  const draft = await draftedAndSaved(admin, { sop: sops.nodes[0]!.id }, change)
  return (await ratified(admin, draft, effectiveOn)).id
}

/** Lets one person act for another. */
export async function represent(
  { admin, people }: Workplace,
  person: string,
  deputy: string,
  startsOn: string,
  endsOn = startsOn,
): Promise<void> {
  const input = {
    ...{ person: people[person], deputy: people[deputy], kind: 'PLH', decree: '800/12', startsOn, endsOn },
  }
  const { __typename, message } = await delegate(admin, input)
  if (__typename !== 'Delegated') throw new Error(`${__typename}: ${message}`)
}

/** Field values of one task, as its page shows them to a reader. */
export const shownTask = async <Told>(reader: Reader, id: string, fields: string): Promise<Told> =>
  (await asked<{ task: Told }>(reader, `query ($id: ID!) { task(id: $id) { ${fields} } }`, { id })).task
