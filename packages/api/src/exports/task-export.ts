import type { ListExport } from './list-export.ts'
import { statusWords, verdictWords } from './spoken.ts'

interface TaskNode {
  id: string
  attempt: number
  status: string
  verdict: string | null
  openedAt: string
  dueAt: string | null
  originalDueAt: string | null
  closedAt: string | null
  usedMinutes: number
  waitedMinutes: number | null
  latenessMinutes: number | null
  isSentBack: boolean
  step: { key: string; number: string | null; activity: string }
  run: {
    id: string
    title: string
    period: string | null
    sop: { id: string; title: string }
    opd: { id: string; name: string }
  }
}

/** The tasks behind the figures, one line for each attempt. */
export const taskExport: ListExport<TaskNode> = {
  name: 'complianceTasks',
  address: 'tasks',
  filter: 'ComplianceFilter',
  scope: 'runs:read',
  fields: `id attempt status verdict openedAt dueAt originalDueAt closedAt usedMinutes waitedMinutes latenessMinutes isSentBack
    step { key number activity } run { id title period sop { id title } opd { id name } }`,
  columns: [
    { name: 'id', words: { id: 'Id', en: 'Id' }, look: 'text', cell: ({ id }) => id },
    { name: 'run', words: { id: 'Pelaksanaan', en: 'Run' }, look: 'text', cell: ({ run }) => run.title },
    { name: 'runId', words: { id: 'Id pelaksanaan', en: 'Run id' }, look: 'text', cell: ({ run }) => run.id },
    { name: 'sop', words: { id: 'SOP', en: 'SOP' }, look: 'text', cell: ({ run }) => run.sop.title },
    { name: 'sopId', words: { id: 'Id SOP', en: 'SOP id' }, look: 'text', cell: ({ run }) => run.sop.id },
    { name: 'opd', words: { id: 'OPD', en: 'OPD' }, look: 'text', cell: ({ run }) => run.opd.name },
    { name: 'opdId', words: { id: 'Id OPD', en: 'OPD id' }, look: 'text', cell: ({ run }) => run.opd.id },
    { name: 'period', words: { id: 'Periode', en: 'Period' }, look: 'text', cell: ({ run }) => run.period },
    {
      name: 'stepKey',
      words: { id: 'Kunci langkah', en: 'Step key' },
      look: 'text',
      cell: ({ step }) => step.key,
    },
    { name: 'stepNumber', words: { id: 'No.', en: 'No.' }, look: 'text', cell: ({ step }) => step.number },
    {
      name: 'activity',
      words: { id: 'Kegiatan', en: 'Activity' },
      look: 'text',
      cell: ({ step }) => step.activity,
    },
    {
      name: 'attempt',
      words: { id: 'Percobaan ke', en: 'Attempt' },
      look: 'count',
      cell: ({ attempt }) => attempt,
    },
    {
      name: 'status',
      words: { id: 'Status', en: 'Status' },
      look: 'text',
      spoken: statusWords,
      cell: ({ status }) => status,
    },
    {
      name: 'verdict',
      words: { id: 'Putusan', en: 'Verdict' },
      look: 'text',
      spoken: verdictWords,
      cell: ({ verdict }) => verdict,
    },
    {
      name: 'openedAt',
      words: { id: 'Dibuka', en: 'Opened' },
      look: 'instant',
      cell: ({ openedAt }) => openedAt,
    },
    { name: 'dueAt', words: { id: 'Tenggat', en: 'Due' }, look: 'instant', cell: ({ dueAt }) => dueAt },
    {
      name: 'originalDueAt',
      words: { id: 'Tenggat semula', en: 'First due' },
      look: 'instant',
      cell: ({ originalDueAt }) => originalDueAt,
    },
    {
      name: 'closedAt',
      words: { id: 'Ditutup', en: 'Closed' },
      look: 'instant',
      cell: ({ closedAt }) => closedAt,
    },
    {
      name: 'usedMinutes',
      words: { id: 'Menit kerja', en: 'Working minutes' },
      look: 'minutes',
      cell: ({ usedMinutes }) => usedMinutes,
    },
    {
      name: 'waitedMinutes',
      words: { id: 'Menit menunggu', en: 'Minutes waiting' },
      look: 'minutes',
      cell: ({ waitedMinutes }) => waitedMinutes,
    },
    {
      name: 'lateMinutes',
      words: { id: 'Menit terlambat', en: 'Minutes late' },
      look: 'minutes',
      cell: ({ latenessMinutes }) => latenessMinutes,
    },
    {
      name: 'isSentBack',
      words: { id: 'Dikembalikan', en: 'Sent back' },
      look: 'text',
      cell: ({ isSentBack }) => isSentBack,
    },
  ],
}
