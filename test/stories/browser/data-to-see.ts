import { handedInAs } from '../a-task.ts'
import type { Person } from '../a-person.ts'
import type { Story } from '../a-story.ts'
import { releasedIn } from './released-in.ts'

const decision = {
  informationClass: 'BERKALA',
  decidedOn: '2026-01-12',
  decidedBy: 'PPID Utama',
  reason: null,
}

/** In Mojokerto data are listed, described, given a format and shown to everybody, also on a portal that does not answer. */
export async function dataToSee(story: Story) {
  const admin = await story.signsIn('admin')
  const { run } = await admin.starts('Produksi Jagung menurut Kecamatan', '2026-T3')
  const forum = await story.signsIn('forum')
  const found = await forum.finds('1')
  await forum.completes(found, { handsIn: { 'daftar-data': handedInAs.note('Terlampir.') } })
  await (await story.signsIn('data.disperta')).uploads('jagung.csv', 'kecamatan,ton\nPacet,12\n')

  const { datasets } = await admin.ask<{ datasets: { nodes: { id: string; opd: { id: string } }[] } }>(
    '{ datasets(filter: { search: "jagung" }) { nodes { id opd { id } } } }',
  )
  const { id: dataset, opd } = datasets.nodes[0]!
  await does(admin, 'setTableFormat', 'SetTableFormatInput', { dataset, revision: 0, columns })
  await does(admin, 'setPortal', 'PortalInput', {
    ...{ address: 'https://data.contoh.invalid', organization: 'kominfo', token: 'rahasia' },
    ...{ licence: 'cc-by', fillsDatastore: false },
  })
  await does(admin, 'setCatalogue', 'CatalogueInput', { isOpen: true, licence: 'CC_BY' })
  const content = {
    ...{ title: 'Produksi Kopi menurut Kecamatan', producer: opd.id, frequency: 'MONTHLY' },
    ...{ release: { kind: 'AFTER_PERIOD', days: 15, dates: null }, classDecision: decision },
  }
  const { entry } = await does(admin, 'proposeEntry', 'ProposeEntryInput', { year: 2026, content })
  const task = found.id
  await releasedIn(story, { dataset, run: run!.id, task })
  return {
    ...{ 'the Daftar Data': '/dataset/daftar-data', 'an entry': `/dataset/daftar-data/${entry!.id}` },
    ...{ 'a dataset that is public': `/dataset/${dataset}`, 'its metadata': `/dataset/${dataset}/metadata` },
    ...{ 'its format': `/dataset/${dataset}/format`, 'its class': `/dataset/${dataset}/klasifikasi` },
    ...{ 'its releases': `/dataset/${dataset}/publikasi`, 'the run of a release': `/pelaksanaan/${run!.id}` },
    ...{ 'the task of a release': `/tugas/${task}`, 'forms of metadata': '/pengaturan/formulir' },
    'the portal as it is set': '/pengaturan/portal',
  }
}

const columns = [
  { name: 'kecamatan', type: 'STRING', isKey: true, values: ['1', '2'], valueLabels: ['Pacet', 'Trawas'] },
  { name: 'produksi', type: 'NUMBER', title: 'Produksi', unit: 'ton', minimum: '0', decimalChar: ',' },
  { name: 'tetap', type: 'BOOLEAN', trueValues: ['Ya'], falseValues: ['Tidak'] },
  { name: 'panen', type: 'DATE', format: '%d/%m/%Y' },
]

/** Gives a command that nobody refuses, and answers what came of it. */
async function does(person: Person, command: string, type: string, input: object) {
  type Told = { __typename: string; message?: string; entry?: { id: string } }
  const { told } = await person.ask<{ told: Told }>(
    `mutation ($input: ${type}!) { told: ${command}(input: $input) { __typename ... on Refusal { message }
      ${command === 'proposeEntry' ? '... on EntryProposed { entry { id } }' : ''} } }`,
    { input },
  )
  if (told.message) throw new Error(`${command} was answered ${told.__typename}: ${told.message}`)
  return told
}
