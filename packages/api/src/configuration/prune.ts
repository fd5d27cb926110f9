import type { Instant } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { EntityManager } from '../database/orm.ts'
import { pruneDatasets } from '../dataset/prune-datasets.ts'
import { pruneForms } from '../dataset/metadata/apply-forms.ts'
import { pruneFormats } from '../dataset/table-format/apply-formats.ts'
import { pruneSchedules } from '../dataset/prune-schedules.ts'
import { prunePeople } from '../people/prune-people.ts'
import { pruneOpds } from '../regency/prune-opds.ts'
import { endRolesOf, pruneCasts } from '../sop/prune-casts.ts'
import { pruneSops } from '../sop/prune-sops.ts'
import type { StoredConfiguration } from './stored/stored-configuration.ts'

/** What pruning could not simply remove. */
export interface Pruned {
  /** People with a history, who lost their access instead. */
  barred: string[]
  kept: { kind: 'opd' | 'dataset' | 'sop'; key: string; title: string; by: string }[]
}

export const nothingPruned: Pruned = { barred: [], kept: [] }

/** What the files say; null for a kind of file that was not handed in, and which leaves nothing out. */
export interface Said {
  regency: RegencyConfiguration | null
  sops: readonly string[] | null
  /** Datasets whose tables have a format. */
  formats: readonly string[] | null
  /** Of the regency's own metadata forms. */
  forms: readonly string[] | null
}

/** Takes away what is stored and what the files leave out, room by room from the right, where nothing depends on it. */
export async function prune(
  em: EntityManager,
  regencyId: string,
  stored: StoredConfiguration,
  { regency, sops, formats, forms }: Said,
  how: { at: Instant; by: string | null },
): Promise<Pruned> {
  const pruned: Pruned = { barred: [], kept: [] }
  const keep = (kind: 'opd' | 'dataset' | 'sop', titles: Map<string, string>, kept: Map<string, string>) => {
    for (const [key, by] of kept) pruned.kept.push({ kind, key, title: titles.get(key) ?? key, by })
  }
  if (regency !== null) {
    const said = new Set(regency.schedules.map(scheduleKey))
    const schedules = stored.regency.schedules.filter((schedule) => !said.has(scheduleKey(schedule)))
    await pruneSchedules(em, regencyId, schedules, isoDateAt(how.at, stored.regency.calendar.zone))
  }
  if (sops !== null) {
    const left = stored.sops.filter(({ key }) => !sops.includes(key))
    keep('sop', titlesOf(left), await pruneSops(em, regencyId, keysOf(left)))
  }
  if (regency !== null) {
    // Of an SOP that is left out nothing can be said: its casts went with it, or stay with it.
    const said = new Set(regency.casts.map(castKey))
    const casts = stored.regency.casts.filter(
      (cast) => (sops?.includes(cast.sop) ?? true) && !said.has(castKey(cast)),
    )
    await pruneCasts(em, regencyId, casts)
    const datasets = leftOut(stored.regency.datasets, regency.datasets)
    keep('dataset', titlesOf(datasets), await pruneDatasets(em, regencyId, keysOf(datasets)))
    const emails = new Set(regency.people.map(({ email }) => email))
    const people = stored.regency.people.map(({ email }) => email).filter((email) => !emails.has(email))
    pruned.barred = await prunePeople(em, regencyId, people)
    await endRolesOf(em, regencyId, pruned.barred)
    const opds = leftOut(stored.regency.opds, regency.opds).map(({ key, name }) => ({ key, title: name }))
    keep('opd', titlesOf(opds), await pruneOpds(em, regencyId, keysOf(opds)))
  }
  const isLeftOut = (said: readonly string[]) => (key: string) => !said.includes(key)
  const formatted = stored.data.formats.map(({ dataset }) => dataset)
  if (formats !== null) await pruneFormats(em, formatted.filter(isLeftOut(formats)), how)
  const own = stored.data.forms.map(({ form }) => form.key)
  if (forms !== null) await pruneForms(em, own.filter(isLeftOut(forms)))
  return pruned
}

function leftOut<Item extends { key: string }>(stored: readonly Item[], said: readonly Item[]): Item[] {
  const keys = new Set(keysOf(said))
  return stored.filter(({ key }) => !keys.has(key))
}

const keysOf = (items: readonly { key: string }[]): string[] => items.map(({ key }) => key)

const titlesOf = (items: readonly { key: string; title: string }[]): Map<string, string> =>
  new Map(items.map(({ key, title }) => [key, title]))

const castKey = ({ sop, role, opd }: RegencyConfiguration['casts'][number]): string =>
  [sop, role, opd].join(' ')

const scheduleKey = ({ dataset, sop }: RegencyConfiguration['schedules'][number]): string =>
  `${dataset} ${sop}`
