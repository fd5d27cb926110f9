import type { Locale, MetadataFinding as Finding } from '@satualur/engine'
import {
  checkAnswers,
  completeness,
  mayShow,
  metadataGate,
  metadataSentence,
  overallCompleteness,
} from '@satualur/engine'
import { formsWith } from '@satualur/library'
import { toldAnswers } from './field-answer.type.ts'
import { toldForm } from './metadata-form.type.ts'
import type { FilledPart, MetadataFacts } from './metadata-facts.ts'
import { filledParts } from './metadata-facts.ts'
import type { DatasetMetadata, MetadataFinding, MetadataPart } from './metadata.type.ts'

/** A dataset's metadata as the engine judges them, in words. */
export function toldMetadata(facts: MetadataFacts, locale: Locale): DatasetMetadata {
  const parts = filledParts(facts)
  return {
    ...overallCompleteness(parts),
    mayShow: mayShow(parts),
    findings: metadataGate(parts).map((finding) => toldFinding(finding, locale)),
    parts: parts.map((part) => toldPart(part, locale)),
    forms: formsWith(facts.forms).map((form) => toldForm(form, locale)),
  }
}

export function toldPart(filled: FilledPart, locale: Locale): MetadataPart {
  const { form, part, revision, answers, saved } = filled
  const { score, required, optional } = completeness(filled)
  return {
    ...{
      form: toldForm(form, locale),
      part,
      revision,
      answers: toldAnswers(answers),
      score,
      required,
      optional,
    },
    findings: checkAnswers(filled).map((finding) => toldFinding(finding, locale)),
    changedAt: saved?.changedAt ?? null,
    changedBy: saved?.changedBy ?? null,
  }
}

const toldFinding = (finding: Finding, locale: Locale): MetadataFinding => ({
  code: finding.code,
  severity: finding.severity,
  form: finding.place?.form ?? null,
  field: finding.place?.field?.key ?? null,
  message: metadataSentence(finding, locale),
})
