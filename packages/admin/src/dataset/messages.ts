import { speak } from '../app/i18n.ts'

export const t = speak('dataset', {
  datasets: { id: 'Dataset', en: 'Datasets' },
  dataset: { id: 'Dataset', en: 'Dataset' },
})
