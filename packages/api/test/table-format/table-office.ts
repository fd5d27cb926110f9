import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Answered } from '../run/commands.ts'
import { completeTask, startRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { subjectOf } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'

/** One who decides alone, so that a single answer tells what came of it. */
const decidedByOne = sopFile().replace(
  'performer: [produsen, walidata]\n    isJoint: true',
  'performer: walidata',
)

export const columns = [
  { name: 'desa', type: 'STRING', title: 'Desa', isKey: true },
  { name: 'cakupan', type: 'NUMBER', unit: 'persen', isRequired: true, minimum: '0', maximum: '100' },
]
export const clean = 'desa,cakupan\nSukamaju,81.5\nMekarsari,90\n'
/** In row 2 no number, in row 3 one that is too large. */
export const faulty = 'desa,cakupan\nSukamaju,banyak\nMekarsari,190\n'

const mutation =
  (name: string, inputType: string) =>
  async (reader: Reader, input: object, selection = ''): Promise<Answered> => {
    const text = `mutation ($input: ${inputType}!) {
      ${name}(input: $input) { __typename ... on Refusal { message } ${selection} }
    }`
    return (await asked<Record<string, Answered>>(reader, text, { input }))[name]!
  }

export const setTableFormat = mutation('setTableFormat', 'SetTableFormatInput')
export const inferTableFormat = mutation('inferTableFormat', 'InferTableFormatInput')
export const checkTable = mutation('checkTable', 'CheckTableInput')
export const waiveTableReport = mutation('waiveTableReport', 'WaiveTableReportInput')
export const judgePersonalData = mutation('judgePersonalData', 'JudgePersonalDataInput')

/** A report as the page of a task asks for it. */
export const reportTold = `id standing errors warnings rows headerRow unreadable mayJudge isCurrent template otherSheets
  findings(first: 10) { totalCount nodes { code row letter column value message } }
  counts { code count } findingGroups { code column letter count firstRow message } comparedPeriod notCompared
  change { rowsBefore rowsNow added removed changed unchanged outlierCount addedRows { row key values }
    changedRows { key cells { column before after } } }
  waiver { reason by { position } }
  personalData { isFound isReadable columns { column likelihood hits { kind cells examples { row masked } message } }
    judgements { isPublic reason by { position } } } csvUrl xlsxUrl markedUrl`

export interface ToldReport {
  id: string
  standing: string
  errors: number
  findings: { totalCount: number; nodes: Record<string, unknown>[] }
  csvUrl: string
  [more: string]: unknown
}

/** A regency whose dataset has a format, and a run of it for each period that is asked for. */
export interface TableOffice extends ConfiguredRegency {
  dataset: string
  open: OpenHouse
}

export async function tableOffice(open: OpenHouse, format: object[] | null = columns): Promise<TableOffice> {
  const regency = await configuredRegency(open, { sources: [decidedByOne] })
  const { dataset } = await subjectOf(regency)
  if (format) await setTableFormat(regency.admin, { dataset, revision: 0, columns: format })
  return { ...regency, dataset, open }
}

/** The first task of a run for the period. */
export async function begun({ admin, dataset, ...regency }: TableOffice, period: string) {
  const { sop } = await subjectOf({ admin, ...regency })
  const { run } = await startRun(admin, { sop, dataset, period }, '... on RunStarted { run { id } }')
  return { run: run!.id, task: await openTask(admin, run!.id, '1') }
}

/** Uploads a file, hands it in for the table, and does what follows from it. */
export async function handedIn(office: TableOffice, task: string, name: string, content: string | Buffer) {
  const { open, operator } = office
  const { answer } = await uploadAs(open, operator, name, content)
  const handovers = [{ artefact: 'tabel', file: answer.id }]
  const done = await completeTask(operator, { task, handovers })
  if (done.__typename !== 'TaskCompleted') throw new Error(`${done.__typename}: ${done.message}`)
  return answer
}

/** What is told of the tables that a task decides on. */
export async function tablesOf(
  reader: Reader,
  task: string,
): Promise<{ fileName: string; report: ToldReport | null }[]> {
  const text = `query ($task: ID!) { task(id: $task) { tables { fileName report { ${reportTold} } } } }`
  return (
    await asked<{ task: { tables: { fileName: string; report: ToldReport | null }[] } }>(reader, text, {
      task,
    })
  ).task.tables
}

/** A run of the period up to its decision, with what was handed in checked. */
export async function upToDecision(
  office: TableOffice,
  period: string,
  name: string,
  content: string | Buffer,
) {
  const { run, task } = await begun(office, period)
  const file = await handedIn(office, task, name, content)
  await office.open.house.jobs.settle()
  const decision = await openTask(office.admin, run, '2')
  return { run, decision, file }
}

export const refusedTables =
  '... on TableNotPassed { tables { fileName standing errors } } ... on TaskCompleted { task { status } }'

export const decide = ({ admin }: ConfiguredRegency, task: string, outcome = 'sesuai', reason?: string) =>
  completeTask(admin, { task, outcome, ...(reason && { reason }) }, refusedTables)

/** The resources of the dataset, each with what its table is found to be. */
export async function resourcesOf({ admin, dataset }: TableOffice): Promise<object[]> {
  const text = 'query ($id: ID!) { dataset(id: $id) { resources { name tableReport { standing errors } } } }'
  return (await asked<{ dataset: { resources: object[] } }>(admin, text, { id: dataset })).dataset.resources
}
