import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { resourceShape } from '../dataset/resource.shape.ts'
import { hasTableFormat } from '../dataset/table-format/format-row.ts'
import type { Resource } from '../dataset/resource.type.ts'
import { extensionOf } from '../files/file-name.ts'
import type { Context } from '../graphql/context.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import type { Frequency, Instant } from '@satualur/engine'
import { isPeriod } from '@satualur/engine'
import { periodSentence } from '../run/command/run/period.ts'
import { isOnTheWeb } from '../run/command/task/handed-in.ts'
import type { AddResourceInput, AddResourceResult } from './add-resource.type.ts'
import { ResourceAdded, ResourceUnclear, RunWithoutDataset } from './add-resource.type.ts'
import type { AtHand } from './task-at-hand.ts'
import { askingChecks } from './table/asking-check.ts'
import { withTaskAtHand } from './task-at-hand.ts'

interface Subject {
  run: string
  hasTableFormat: boolean
  datasetId: string | null
  frequency: Frequency | null
  period: string | null
  /** The name of the file that the input names, where the regency has it. */
  fileName: string | null
}

interface NewResource {
  datasetId: string
  name: string
  format: string
  period: string | null
  file: string | null
  url: string | null
}

const longestName = 200
const longestUrl = 2_000
const longestFormat = 20

/** A performer gives the dataset of the run a file or an address, to be handed in and to be published. */
export function addResource(
  context: Context,
  info: GraphQLResolveInfo,
  input: AddResourceInput,
): Promise<typeof AddResourceResult> {
  const subject = sql`, r.id as run, r.dataset_id as "datasetId", r.period, ${hasTableFormat(sql`r`)} as "hasTableFormat",
    (select d.frequency from dataset d where d.regency_id = r.regency_id and d.id = r.dataset_id) as frequency,
    (select f.name from file f where f.regency_id = r.regency_id and f.id = ${idOf(input.file ?? '')}) as "fileName"`
  return withTaskAtHand(context, info, input.task, subject, async (acting, row: Subject) => {
    const { locale } = acting
    if (!row.datasetId || !row.frequency) return new RunWithoutDataset(locale)
    const period = input.period?.trim() || row.period
    if (period !== null && !isPeriod(row.frequency, period))
      return new ResourceUnclear(locale, periodSentence(row.frequency))
    const resource = resourceOf(input, { ...row, datasetId: row.datasetId, period })
    if (!resource) return new ResourceUnclear(locale, unclear)
    const id = await added(acting, row, resource)
    return Object.assign(new ResourceAdded(), { resource: await resourceNow(acting, info, id) })
  })
}

/** Exactly one of a known file and an address on the web, under a name. */
function resourceOf(
  { name: rawName, file, url, format }: AddResourceInput,
  { datasetId, period, fileName }: Subject & { datasetId: string },
): NewResource | null {
  const name = rawName.replace(/\s+/g, ' ').trim()
  if (!name || name.length > longestName || (file == null) === (url == null)) return null
  const about = { datasetId, name, period }
  if (file != null)
    return fileName ? { ...about, file, url: null, format: extensionOf(fileName).toUpperCase() } : null
  const told = format?.trim().toUpperCase() || formatOfAddress(url!)
  if (!isOnTheWeb(url!) || url!.length > longestUrl || told.length > longestFormat) return null
  return { ...about, file: null, url: url!, format: told }
}

const formatOfAddress = (url: string): string =>
  (URL.canParse(url) && /\.([a-z0-9]{2,7})$/i.exec(new URL(url).pathname)?.[1]?.toUpperCase()) || 'URL'

/** Whoever gives it something, as the request has proved. */
type Adding = Pick<AtHand, 'door' | 'entry' | 'clock'>

/** Adds a version for a run and has it checked, where its dataset has a format. What is the newest already stays so. */
export async function added(
  { door, entry, clock }: Adding,
  { run, hasTableFormat }: Pick<Subject, 'run' | 'hasTableFormat'>,
  resource: NewResource,
): Promise<string> {
  const [row] = await door.within<{ id: string }>(entry, adding(resource, clock()))
  if (hasTableFormat) await door.within(entry, askingChecks(run, [{ resource: row!.id }], clock()))
  return row!.id
}

const adding = ({ datasetId, name, format, period, file, url }: NewResource, now: Instant) =>
  compile(sql<{ id: string }>`with newest as (
      select id, file_id, url from resource where regency_id = current_regency() and dataset_id = ${datasetId}
        and name = ${name} and period is not distinct from ${period} order by added_at desc, id desc limit 1
    ), made as (
      insert into resource (regency_id, dataset_id, name, format, period, file_id, url, added_at, added_by)
      select current_regency(), ${datasetId}::uuid, ${name}, ${format}, ${period}, ${idOf(file ?? '')}::uuid, ${url}::text,
        ${instantOf(now)}, current_person()
      where not exists (select from newest where file_id is not distinct from ${idOf(file ?? '')}::uuid
        and url is not distinct from ${url}::text)
      returning id
    ) select id from made union all select id from newest where not exists (select from made)`)

async function resourceNow(acting: AtHand, info: GraphQLResolveInfo, id: string): Promise<Resource> {
  const asked = selectedBelow(info, 'ResourceAdded', 'resource', 'Resource')
  const resource = await readOne<Resource>(acting, info, {
    shape: resourceShape,
    asked,
    where: (one) => sql`${one}.regency_id = current_regency() and ${one}.id = ${id}`,
  })
  return resource!
}

const unclear = {
  id: 'Sumber data ini belum jelas. Isi namanya (paling banyak 200 huruf) dan tepat satu: berkas yang sudah diunggah, atau alamat web.',
  en: 'This resource is not clear. Give its name (200 letters at most) and exactly one of an uploaded file and a web address.',
}
