import type { Sentence } from '../../source/problem.ts'

export const dataset = { id: 'Dataset', en: 'The dataset' }
export const opd = { id: 'OPD', en: 'The OPD' }

export const oneOfSteps: Sentence = {
  id: 'Satu langkah memuat tepat satu dari `propose`, `leave`, `agree`, `return`, atau `enact`.',
  en: 'A step says exactly one of `propose`, `leave`, `agree`, `return` and `enact`.',
}

export const oneRelease: Sentence = {
  id: '`release` memuat tepat satu dari `afterDays`, `on`, atau `asNeeded`.',
  en: '`release` says exactly one of `afterDays`, `on` and `asNeeded`.',
}

export const withoutDataset: Sentence = {
  id: 'Yang ditetapkan adalah sebuah dataset. Tuliskan kuncinya pada `dataset` butir ini.',
  en: 'What a decree sets is a dataset. Write its key under `dataset` of this entry.',
}
