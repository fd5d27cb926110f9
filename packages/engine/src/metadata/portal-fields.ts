import type { Locale } from '../locale.ts'
import type { Frequency } from '../period/period.ts'
import { answeredFields } from './answered-words.ts'
import { keywordsName } from './keywords.ts'
import type { AnsweredForm } from './metadata-form.ts'
import { portalTags } from './portal-tags.ts'

/** What is known of a dataset beside its forms. */
export interface DescribedDataset {
  title: string
  keywords: readonly string[]
  producer: string
  walidata: { name: string; email: string | null }
  /** Null where it comes out when there is something to tell. */
  frequency: Frequency | null
  /** The years that it is about, as people say it: "2024-2026". */
  coverage: string | null
  region: { code: string; name: string }
  isPriority: boolean
  /** As CKAN names licences: `cc-by`. */
  licence: string
  version: string | null
}

/** Names of the extras that no form asks for. What portals call them is a habit and no rule, so a regency may say otherwise. */
export type PortalNames = Record<keyof typeof usualPortalNames, string>

export const usualPortalNames = {
  producer: 'produsen_data',
  walidata: 'walidata',
  frequency: 'frekuensi_penerbitan',
  coverage: 'cakupan_waktu',
  region: 'cakupan_wilayah',
  regionCode: 'kode_wilayah',
  isPriority: 'data_prioritas',
}

/** Fields of a dataset as CKAN's action API spells them; its name, organisation and resources are for whoever publishes. */
export interface PortalFields {
  title: string
  notes: string
  tags: { name: string }[]
  license_id: string
  version: string
  author: string
  maintainer: string
  maintainer_email: string
  extras: { key: string; value: string }[]
}

const frequencyWords: Record<Locale, Record<Frequency, string> & { none: string }> = {
  id: {
    ...{ monthly: 'Bulanan', quarterly: 'Triwulanan', semester: 'Semesteran', yearly: 'Tahunan' },
    none: 'Sewaktu-waktu',
  },
  en: {
    ...{ monthly: 'Monthly', quarterly: 'Quarterly', semester: 'Half-yearly', yearly: 'Yearly' },
    none: 'As needed',
  },
}

/**
 * A described dataset as the fields of a portal: CKAN's own, and as extras what is usual in Indonesia. Every field of a form
 * that names an extra (`portalName`) becomes one; where two name the same, the first that says something stands. Extras are
 * in the order of their names, so that the same metadata make the same fields.
 */
export function portalFields(
  dataset: DescribedDataset,
  forms: readonly AnsweredForm[],
  locale: Locale = 'id',
  names: PortalNames = usualPortalNames,
): PortalFields {
  const extras = new Map<string, string>()
  const add = (key: string, value: string | null) => {
    if (value?.trim() && !extras.has(key)) extras.set(key, value.trim())
  }
  add(names.producer, dataset.producer)
  add(names.walidata, dataset.walidata.name)
  add(names.frequency, frequencyWords[locale][dataset.frequency ?? 'none'])
  add(names.coverage, dataset.coverage)
  add(names.region, dataset.region.name)
  add(names.regionCode, dataset.region.code)
  add(names.isPriority, { id: ['Ya', 'Tidak'], en: ['Yes', 'No'] }[locale][dataset.isPriority ? 0 : 1]!)
  for (const form of forms)
    for (const { field, text } of answeredFields(form, locale))
      if (field.portalName !== null && field.portalName !== keywordsName) add(field.portalName, text)
  return {
    title: dataset.title,
    notes: describedIn(forms, locale),
    tags: portalTags(dataset.keywords).map((name) => ({ name })),
    license_id: dataset.licence,
    version: dataset.version ?? '',
    author: dataset.producer,
    maintainer: dataset.walidata.name,
    maintainer_email: dataset.walidata.email ?? '',
    extras: [...extras]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => ({ key, value })),
  }
}

/**
 * What a dataset is, for people and for feeds (`notes` of CKAN, `dct:description` of DCAT, which have no fields for it):
 * Standar Data, a line for each field that says something. Empty where nothing is filled in.
 */
export function describedIn(forms: readonly AnsweredForm[], locale: Locale): string {
  return forms
    .filter(({ form }) => form.follows === 'standar-data')
    .flatMap((form) => answeredFields(form, locale))
    .map(({ field, text }) => `${field.label[locale]}: ${text}`)
    .join('\n')
}
