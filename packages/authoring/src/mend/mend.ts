import { namesOf, type Finding, type FindingCode, type Sop, type SopNames } from '@satualur/engine'

/** One click that makes a finding go away. */
export interface Mend {
  /** What kind of mend it is; unique among those of one finding. */
  code: string
  /** What exactly will happen, in the imperative, as on a button. */
  sentence: { id: string; en: string }
  apply: (sop: Sop) => Sop
}

export type FindingOf<Code extends FindingCode> = Extract<Finding, { code: Code }>

/** The mends of one code, the likeliest first; none where only a person knows. */
export type MendsOf<Code extends FindingCode> = (sop: Sop, finding: FindingOf<Code>) => Mend[]

/** A mend whose sentence is made of the names of the sheet. */
export function mend(
  sop: Sop,
  code: string,
  say: { id: (names: SopNames) => string; en: (names: SopNames) => string },
  apply: (sop: Sop) => Sop,
): Mend {
  const sentence = { id: capital(say.id(namesOf(sop, 'id'))), en: capital(say.en(namesOf(sop, 'en'))) }
  return { code, sentence, apply }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
