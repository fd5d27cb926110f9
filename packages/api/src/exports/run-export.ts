import type { ListExport } from './list-export.ts'
import { statusWords } from './spoken.ts'

interface RunNode {
  id: string
  title: string
  status: string
  period: string | null
  startedAt: string
  closedAt: string | null
  openTaskCount: number
  lateTaskCount: number
  reworkCount: number
  sop: { id: string; title: string }
  opd: { id: string; name: string }
  dataset: { id: string; title: string } | null
}

export const runExport: ListExport<RunNode> = {
  name: 'runs',
  filter: 'RunFilter',
  scope: 'runs:read',
  fields: `id title status period startedAt closedAt openTaskCount lateTaskCount reworkCount
    sop { id title } opd { id name } dataset { id title }`,
  columns: [
    { name: 'id', words: { id: 'Id', en: 'Id' }, look: 'text', cell: ({ id }) => id },
    { name: 'title', words: { id: 'Pelaksanaan', en: 'Run' }, look: 'text', cell: ({ title }) => title },
    { name: 'sop', words: { id: 'SOP', en: 'SOP' }, look: 'text', cell: ({ sop }) => sop.title },
    { name: 'sopId', words: { id: 'Id SOP', en: 'SOP id' }, look: 'text', cell: ({ sop }) => sop.id },
    { name: 'opd', words: { id: 'OPD', en: 'OPD' }, look: 'text', cell: ({ opd }) => opd.name },
    { name: 'opdId', words: { id: 'Id OPD', en: 'OPD id' }, look: 'text', cell: ({ opd }) => opd.id },
    {
      name: 'dataset',
      words: { id: 'Dataset', en: 'Dataset' },
      look: 'text',
      cell: ({ dataset }) => dataset?.title ?? null,
    },
    {
      name: 'datasetId',
      words: { id: 'Id dataset', en: 'Dataset id' },
      look: 'text',
      cell: ({ dataset }) => dataset?.id ?? null,
    },
    { name: 'period', words: { id: 'Periode', en: 'Period' }, look: 'text', cell: ({ period }) => period },
    {
      name: 'status',
      words: { id: 'Status', en: 'Status' },
      look: 'text',
      spoken: statusWords,
      cell: ({ status }) => status,
    },
    {
      name: 'startedAt',
      words: { id: 'Dimulai', en: 'Started' },
      look: 'instant',
      cell: ({ startedAt }) => startedAt,
    },
    {
      name: 'closedAt',
      words: { id: 'Berakhir', en: 'Ended' },
      look: 'instant',
      cell: ({ closedAt }) => closedAt,
    },
    {
      name: 'openTasks',
      words: { id: 'Tugas terbuka', en: 'Open tasks' },
      look: 'count',
      cell: ({ openTaskCount }) => openTaskCount,
    },
    {
      name: 'lateTasks',
      words: { id: 'Tugas terlambat', en: 'Late tasks' },
      look: 'count',
      cell: ({ lateTaskCount }) => lateTaskCount,
    },
    {
      name: 'sentBack',
      words: { id: 'Dikembalikan', en: 'Sent back' },
      look: 'count',
      cell: ({ reworkCount }) => reworkCount,
    },
  ],
}
