import type { Column } from './column.ts'
import type { ListExport } from './list-export.ts'
import { verdictWords } from './spoken.ts'

interface DeadlineNode {
  id: string
  key: string
  title: string
  basis: string
  openedAt: string
  originalDueAt: string
  dueAt: string
  runsOutAt: string
  extendedAt: string | null
  extensionReason: string | null
  metAt: string | null
  lapsedAt: string | null
  verdict: string
  latenessMinutes: number | null
  run: {
    id: string
    title: string
    sop: { id: string; title: string }
    opd: { id: string; name: string }
  }
}

type Told = Column<DeadlineNode>

const text = (name: string, words: Told['words'], cell: Told['cell']): Told => ({
  ...{ name, words, cell },
  look: 'text',
})
const at = (name: string, words: Told['words'], cell: Told['cell']): Told => ({
  ...{ name, words, cell },
  look: 'instant',
})

/** The deadlines of laws behind the figures, one line for each of each run. */
export const deadlineExport: ListExport<DeadlineNode> = {
  name: 'complianceDeadlines',
  address: 'deadlines',
  filter: 'DeadlineFilter',
  scope: 'runs:read',
  fields: `id key title basis openedAt originalDueAt dueAt runsOutAt extendedAt extensionReason metAt lapsedAt verdict
    latenessMinutes run { id title sop { id title } opd { id name } }`,
  columns: [
    text('id', { id: 'Id', en: 'Id' }, ({ id }) => id),
    text('run', { id: 'Pelaksanaan', en: 'Run' }, ({ run }) => run.title),
    text('runId', { id: 'Id pelaksanaan', en: 'Run id' }, ({ run }) => run.id),
    text('sop', { id: 'SOP', en: 'SOP' }, ({ run }) => run.sop.title),
    text('sopId', { id: 'Id SOP', en: 'SOP id' }, ({ run }) => run.sop.id),
    text('opd', { id: 'OPD', en: 'OPD' }, ({ run }) => run.opd.name),
    text('opdId', { id: 'Id OPD', en: 'OPD id' }, ({ run }) => run.opd.id),
    text('key', { id: 'Kunci', en: 'Key' }, ({ key }) => key),
    text('title', { id: 'Tenggat', en: 'Deadline' }, ({ title }) => title),
    text('basis', { id: 'Dasar hukum', en: 'Law and article' }, ({ basis }) => basis),
    {
      ...text('verdict', { id: 'Putusan', en: 'Verdict' }, ({ verdict }) => verdict),
      spoken: verdictWords,
    },
    at('openedAt', { id: 'Mulai berjalan', en: 'Began' }, ({ openedAt }) => openedAt),
    at('originalDueAt', { id: 'Tenggat semula', en: 'First due' }, ({ originalDueAt }) => originalDueAt),
    at('dueAt', { id: 'Tanpa perpanjangan', en: 'Without extension' }, ({ dueAt }) => dueAt),
    at('runsOutAt', { id: 'Paling lambat', en: 'Runs out' }, ({ runsOutAt }) => runsOutAt),
    at('extendedAt', { id: 'Diperpanjang', en: 'Extended' }, ({ extendedAt }) => extendedAt),
    text(
      'extensionReason',
      { id: 'Alasan perpanjangan', en: 'Reason of the extension' },
      ({ extensionReason }) => extensionReason,
    ),
    at('metAt', { id: 'Dipenuhi', en: 'Kept' }, ({ metAt }) => metAt),
    at('lapsedAt', { id: 'Gugur', en: 'Lapsed' }, ({ lapsedAt }) => lapsedAt),
    {
      name: 'lateMinutes',
      words: { id: 'Menit terlambat', en: 'Minutes late' },
      look: 'minutes',
      cell: ({ latenessMinutes }) => latenessMinutes,
    },
  ],
}
