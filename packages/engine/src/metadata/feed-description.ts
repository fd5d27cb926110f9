import type { Frequency } from '../period/period.ts'
import type { AnsweredForm } from './metadata-form.ts'
import { describedIn, type DescribedDataset } from './portal-fields.ts'

/** What a feed for machines (DCAT) says of a dataset from its metadata, as plain values. */
export interface FeedDescription {
  title: { id: string }
  description: { id: string }
  keywords: string[]
  frequency: Frequency | null
  region: { code: string; name: string }
  licence: string
  version: string | null
}

/**
 * A described dataset as a feed tells it. DCAT has no fields for concept, classification, measure and unit, so that its
 * mandatory description holds Standar Data in words, or else the title. What people wrote is Indonesian and is told as such.
 */
export function feedDescription(dataset: DescribedDataset, forms: readonly AnsweredForm[]): FeedDescription {
  const { title, keywords, frequency, region, licence, version } = dataset
  return {
    title: { id: title },
    description: { id: describedIn(forms, 'id') || title },
    keywords: [...new Set(keywords.map((keyword) => keyword.trim()).filter(Boolean))],
    ...{ frequency, region, licence, version },
  }
}
