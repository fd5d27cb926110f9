import type { ListExport } from './list-export.ts'
import { classWords, frequencyWords, standingWords } from './spoken.ts'

interface Content {
  release: { words: string }
  classDecision: {
    decidedOn: string
    decidedBy: string
    reason: string
    test: { ground: string; consequence: string; number: string; heldUntil: string | null } | null
  }
}

interface EntryNode {
  id: string
  year: number
  title: string
  frequency: string | null
  informationClass: string
  standing: string
  isPriority: boolean
  opd: { id: string; name: string }
  dataset: { id: string; key: string } | null
  inForce: Content | null
  agreement: { number: string; on: string } | null
  decree: { number: string; on: string } | null
  proposal: { content: Content | null; reason: string | null } | null
}

/** What an entry is listed by: what is in force, or else what is proposed. */
const shown = ({ inForce, proposal }: EntryNode): Content | null => inForce ?? proposal?.content ?? null

const content = `release { words }
  classDecision { decidedOn decidedBy reason test { ground consequence number heldUntil } }`

export const listEntryExport: ListExport<EntryNode> = {
  name: 'listEntries',
  address: 'list-entries',
  filter: 'ListEntryFilter',
  scope: 'datasets:read',
  fields: `id year title frequency informationClass standing isPriority opd { id name } dataset { id key }
    inForce { ${content} } agreement { number on } decree { number on } proposal { reason content { ${content} } }`,
  columns: [
    { name: 'id', words: { id: 'Id', en: 'Id' }, look: 'text', cell: ({ id }) => id },
    { name: 'year', words: { id: 'Tahun', en: 'Year' }, look: 'count', cell: ({ year }) => year },
    { name: 'title', words: { id: 'Judul data', en: 'Title' }, look: 'text', cell: ({ title }) => title },
    {
      name: 'opd',
      words: { id: 'Produsen Data', en: 'Producer' },
      look: 'text',
      cell: ({ opd }) => opd.name,
    },
    { name: 'opdId', words: { id: 'Id OPD', en: 'OPD id' }, look: 'text', cell: ({ opd }) => opd.id },
    {
      name: 'frequency',
      words: { id: 'Frekuensi', en: 'Frequency' },
      look: 'text',
      spoken: frequencyWords,
      cell: ({ frequency }) => frequency,
    },
    {
      name: 'release',
      words: { id: 'Jadwal rilis', en: 'Release' },
      look: 'text',
      cell: (entry) => shown(entry)?.release.words ?? null,
    },
    {
      name: 'informationClass',
      words: { id: 'Klasifikasi informasi', en: 'Information class' },
      look: 'text',
      spoken: classWords,
      cell: ({ informationClass }) => informationClass,
    },
    {
      name: 'classDecidedOn',
      words: { id: 'Klasifikasi diputuskan', en: 'Class decided on' },
      look: 'text',
      cell: (entry) => shown(entry)?.classDecision.decidedOn ?? null,
    },
    {
      name: 'classDecidedBy',
      words: { id: 'Diputuskan oleh', en: 'Decided by' },
      look: 'text',
      cell: (entry) => shown(entry)?.classDecision.decidedBy ?? null,
    },
    {
      name: 'ground',
      words: { id: 'Dasar pengecualian', en: 'Ground of the exception' },
      look: 'text',
      cell: (entry) => shown(entry)?.classDecision.test?.ground ?? null,
    },
    {
      name: 'isPriority',
      words: { id: 'Data prioritas', en: 'Priority' },
      look: 'text',
      cell: ({ isPriority }) => isPriority,
    },
    {
      name: 'standing',
      words: { id: 'Keadaan', en: 'Standing' },
      look: 'text',
      spoken: standingWords,
      cell: ({ standing }) => standing,
    },
    {
      name: 'agreement',
      words: { id: 'Nomor kesepakatan', en: 'Agreement' },
      look: 'text',
      cell: ({ agreement }) => agreement?.number ?? null,
    },
    {
      name: 'decree',
      words: { id: 'Nomor keputusan', en: 'Decree' },
      look: 'text',
      cell: ({ decree }) => decree?.number ?? null,
    },
    {
      name: 'returnReason',
      words: { id: 'Alasan dikembalikan', en: 'Returned because' },
      look: 'text',
      cell: ({ proposal }) => proposal?.reason ?? null,
    },
    {
      name: 'dataset',
      words: { id: 'Kunci dataset', en: 'Dataset key' },
      look: 'text',
      cell: ({ dataset }) => dataset?.key ?? null,
    },
  ],
}
