import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

/** What a mutation of the Daftar Data answers, as far as these tests look at it. */
export interface Answered {
  __typename: string
  message: string
  obstacle: string
  entry: Listed
  entries: Listed[]
  entryCount: number
  list: { id: string; year: number; decrees: { number: string; entryCount: number }[] }
}

export interface Listed {
  id: string
  title: string
  standing: string
  isPriority: boolean
  opd: { key: string }
  dataset: { id: string; key: string } | null
  steps: { kind: string; on: string; number: string | null; reason: string | null }[]
}

const entryFields = `id title standing isPriority opd { key } dataset { id key }
  steps { sequence kind on number reason isPriority leaves takenBy { name } }`

const mutation = (name: string, type: string, member: string, told: string) =>
  `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename
    ... on ${member} { ${told} } ... on Refusal { message }
    ... on ListStepNotTaken { obstacle entries { title message } } } }`

const documents = {
  propose: mutation('proposeEntry', 'ProposeEntryInput', 'EntryProposed', `entry { ${entryFields} }`),
  change: mutation('proposeChange', 'ProposeChangeInput', 'EntryProposed', `entry { ${entryFields} }`),
  agree: mutation('agreeEntries', 'AgreeEntriesInput', 'EntriesAgreed', `entries { ${entryFields} }`),
  return: mutation('returnEntries', 'ReturnEntriesInput', 'EntriesReturned', `entries { ${entryFields} }`),
  enact: mutation(
    'bringListIntoForce',
    'BringListIntoForceInput',
    'ListInForce',
    'entryCount list { id year decrees { number entryCount } }',
  ),
  copy: mutation('copyDataList', 'CopyDataListInput', 'DataListCopied', 'entryCount list { id year }'),
}

/** Takes a step with the Daftar Data and answers what came of it. */
export async function take(reader: Reader, step: keyof typeof documents, input: object): Promise<Answered> {
  const told = await asked<{ answer: Answered }>(reader, documents[step], { input })
  return told.answer
}

export async function opdOf({ admin }: ConfiguredRegency, key: string): Promise<string> {
  const { opds } = await asked<{ opds: { id: string; key: string }[] }>(admin, '{ opds { id key } }')
  return opds.find((opd) => opd.key === key)!.id
}

export async function datasetOf({ admin }: ConfiguredRegency): Promise<string> {
  const question = '{ datasets(filter: { search: "imunisasi" }) { nodes { id } } }'
  const { datasets } = await asked<{ datasets: { nodes: { id: string }[] } }>(admin, question)
  return datasets.nodes[0]!.id
}

export const entriesOf = async (reader: Reader, filter: object): Promise<Listed[]> => {
  const question = `query ($filter: ListEntryFilter) {
    listEntries(first: 100, filter: $filter) { nodes { ${entryFields} } } }`
  const { listEntries } = await asked<{ listEntries: { nodes: Listed[] } }>(reader, question, { filter })
  return listEntries.nodes
}

/** What an OPD proposes, all of it in order. */
export const proposal = (producer: string, changed: object = {}) => ({
  title: 'Jumlah Kunjungan Ibu Hamil',
  producer,
  frequency: 'MONTHLY',
  release: { kind: 'AFTER_PERIOD', days: 15 },
  classDecision: { informationClass: 'BERKALA', decidedOn: '2025-12-01', decidedBy: 'PPID Utama' },
  ...changed,
})
