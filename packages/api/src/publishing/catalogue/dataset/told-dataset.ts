import type { AnsweredForm, Period, ReleaseRule } from '@satualur/engine'
import {
  addPeriods,
  answeredFields,
  describedIn,
  keywordsName,
  readPeriod,
  releaseOn,
} from '@satualur/engine'
import type { PublicDataset, PublicFile, PublicForm } from '../public-catalogue.ts'
import type { DatasetRow, FileRow } from './dataset-statement.ts'
import { definitionOf } from '../page/definition.ts'
import { toldProvenance } from './told-provenance.ts'

/** A dataset as its newest release tells it, with its places for files in their order: the newest period first. */
export function toldDataset({ described, forms, ...row }: DatasetRow): PublicDataset {
  const files = row.files.map(toldFile)
  const about = { id: describedIn(forms, 'id'), en: describedIn(forms, 'en') }
  return {
    key: row.key,
    title: described.title,
    producer: { key: row.producerKey, name: described.producer },
    definition: definitionOf(forms),
    description: about.id === '' ? null : about,
    tags: described.keywords.map((keyword) => keyword.trim()).filter(Boolean),
    frequency: described.frequency,
    coverage: described.coverage,
    region: described.region,
    version: described.version,
    licence: row.licence,
    isPriority: described.isPriority,
    forms: forms.map(toldForm).filter(({ fields }) => fields.length > 0),
    files,
    plan: row.releaseRule,
    next: nextRelease(row.releaseRule, files),
    issuedAt: row.issuedAt,
    changedAt: row.changedAt,
  }
}

const toldFile = ({ format, fileName, run, provenance, ...file }: FileRow): PublicFile => ({
  ...file,
  extension: format.toLowerCase() || fileName.split('.').at(-1)!.toLowerCase(),
  provenance: toldProvenance(run, provenance),
})

/** Keywords stand beside the forms already. */
function toldForm(form: AnsweredForm): PublicForm {
  const english = answeredFields(form, 'en')
  return {
    title: form.form.title,
    fields: answeredFields(form, 'id').flatMap(({ field, text }, index) =>
      field.portalName === keywordsName
        ? []
        : [{ label: field.label, text: { id: text, en: english[index]!.text } }],
    ),
  }
}

/** After the newest period comes the one that follows it; where files are of no period, nothing is known to come. */
function nextRelease(rule: ReleaseRule | null, files: readonly PublicFile[]): PublicDataset['next'] {
  const newest = files.map(({ period }) => period).find((period): period is Period => readable(period))
  if (rule === null || newest === undefined) return null
  const period = addPeriods(newest, 1)
  return { period, on: releaseOn(rule, period) }
}

/** The calendar of releases ends with the years of four digits. */
const readable = (period: Period | null): boolean => (readPeriod(period ?? '')?.year ?? 9999) < 9999
