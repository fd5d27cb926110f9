import type { ListExport } from './list-export.ts'
import { classWords, frequencyWords } from './spoken.ts'

interface DatasetNode {
  id: string
  key: string
  title: string
  frequency: string
  informationClass: string
  concept: string | null
  definition: string | null
  unit: string | null
  opd: { id: string; name: string }
  resources: { id: string }[]
}

export const datasetExport: ListExport<DatasetNode> = {
  name: 'datasets',
  filter: 'DatasetFilter',
  scope: 'datasets:read',
  fields: 'id key title frequency informationClass concept definition unit opd { id name } resources { id }',
  columns: [
    { name: 'id', words: { id: 'Id', en: 'Id' }, look: 'text', cell: ({ id }) => id },
    { name: 'key', words: { id: 'Kunci', en: 'Key' }, look: 'text', cell: ({ key }) => key },
    { name: 'title', words: { id: 'Dataset', en: 'Dataset' }, look: 'text', cell: ({ title }) => title },
    { name: 'opd', words: { id: 'OPD', en: 'OPD' }, look: 'text', cell: ({ opd }) => opd.name },
    { name: 'opdId', words: { id: 'Id OPD', en: 'OPD id' }, look: 'text', cell: ({ opd }) => opd.id },
    {
      name: 'frequency',
      words: { id: 'Frekuensi', en: 'Frequency' },
      look: 'text',
      spoken: frequencyWords,
      cell: ({ frequency }) => frequency,
    },
    {
      name: 'informationClass',
      words: { id: 'Klasifikasi informasi', en: 'Information class' },
      look: 'text',
      spoken: classWords,
      cell: ({ informationClass }) => informationClass,
    },
    { name: 'concept', words: { id: 'Konsep', en: 'Concept' }, look: 'text', cell: ({ concept }) => concept },
    {
      name: 'definition',
      words: { id: 'Definisi', en: 'Definition' },
      look: 'text',
      cell: ({ definition }) => definition,
    },
    { name: 'unit', words: { id: 'Satuan', en: 'Unit' }, look: 'text', cell: ({ unit }) => unit },
    {
      name: 'resources',
      words: { id: 'Sumber daya', en: 'Resources' },
      look: 'count',
      cell: ({ resources }) => resources.length,
    },
  ],
}
