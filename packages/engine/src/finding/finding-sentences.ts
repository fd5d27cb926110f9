import { findingSentencesEn } from './finding-sentences-en.ts'
import { findingSentencesId } from './finding-sentences-id.ts'
import type { FindingSentences, Say } from './finding-language.ts'
import type { Finding, PathStep, Place } from './finding.ts'
import type { Locale } from '../locale.ts'
import { namesOf } from '../flow/sop-names.ts'
import type { Sop } from '../sop.ts'

const languages: Record<Locale, FindingSentences> = { id: findingSentencesId, en: findingSentencesEn }

/** How many of the decisions on a path are told: the nearest to the defect. */
const toldChoices = 3

/**
 * What a person reads about a finding: where it is, what is wrong, and what to do next. Formal Indonesian or English.
 * Promise: a sentence for every finding of this SOP, in the words of the sheet and without keys that the sheet lacks.
 */
export function findingSentence(finding: Finding, sop: Sop, locale: Locale): string {
  const language = languages[locale]
  const say = sayFor(language, sop, locale)
  const tell = language.sentence[finding.code] as (data: Finding['data'], say: Say) => string
  const place = placeName(finding.place, say)
  const sentence = tell(finding.data, say)
  return place ? `${capital(place)}: ${sentence}` : capital(sentence)
}

function sayFor(language: FindingSentences, sop: Sop, locale: Locale): Say {
  const names = namesOf(sop, locale)
  const isChoice = ({ act, outcome }: PathStep) =>
    sop.steps.some((step) =>
      step.acts.some(({ key, outcomes }) => key === act && outcomes.length > 1 && outcome),
    )
  return {
    ...names,
    headerCell: (cell) => language.headerCell[cell],
    when: (path) => {
      const choices = path.filter(isChoice).slice(-toldChoices)
      const told = choices.map(({ act, outcome }) => ({
        act: names.act(act),
        outcome: names.outcome(act, outcome),
      }))
      return told.length > 0 ? `${language.when(told)} ` : ''
    },
    list: (all) => listed(all, language.and),
    percent: (share) => `${Math.round(share * 100)} %`,
    number: (count) => new Intl.NumberFormat(locale).format(count),
  }
}

function placeName({ step, act, role, header }: Place, say: Say): string {
  if (act !== undefined) return say.act(act)
  if (step !== undefined) return say.step(step)
  if (header !== undefined) return say.headerCell(header)
  return role === undefined ? '' : say.role(role)
}

function listed(all: readonly string[], and: string): string {
  if (all.length <= 1) return all[0] ?? ''
  return `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
