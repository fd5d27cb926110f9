import type { Key, Role } from '@satualur/engine'
import type { DrawnAct, DrawnOutcome, DrawnSop, DrawnStep } from './drawn-sop.ts'

export type Locale = 'id' | 'en'

/** A drawn SOP whose roles have names. */
export interface SpokenSop extends DrawnSop {
  readonly roles: readonly Pick<Role, 'key' | 'name'>[]
}

const WORDS = {
  id: {
    step: 'langkah',
    row: 'baris',
    itself: 'langkah ini',
    sameStep: 'pada langkah yang sama',
    to: 'ke',
    backTo: 'kembali ke',
    onTo: 'lanjut ke',
    ends: 'selesai',
    noWord: 'tanpa keterangan',
    and: 'dan',
    unknown: 'pelaksana belum diketahui',
  },
  en: {
    step: 'step',
    row: 'row',
    itself: 'this step',
    sameStep: 'in the same step',
    to: 'to',
    backTo: 'back to',
    onTo: 'on to',
    ends: 'ends',
    noWord: 'without a word',
    and: 'and',
    unknown: 'performer unknown',
  },
} as const

/**
 * The arrows that leave a row, as a sentence for those who do not see them: "Ya: ke langkah 5; Tidak: kembali ke langkah
 * 3." Where a row has several acts, each is named by its performers. A row whose printed number is missing or stands on
 * other rows too is named by its place: "baris 7".
 */
export function flowInWords(sop: SpokenSop, step: Key, locale: Locale): string {
  const here = sop.steps.find(({ key }) => key === step)
  if (!here || here.acts.length === 0) return ''
  const sentences = here.acts.map((act) => {
    const leaving = outcomesInWords(sop, here, act, locale)
    return here.acts.length > 1
      ? `${performersInWords(sop, act, locale)} – ${leaving}.`
      : `${capital(leaving)}.`
  })
  return sentences.join(' ')
}

/** The arrows that leave one act of a row: "Ya: ke langkah 5; Tidak: kembali ke langkah 3". */
export function outcomesInWords(sop: SpokenSop, here: DrawnStep, act: DrawnAct, locale: Locale): string {
  const words = WORDS[locale]
  if (act.outcomes.length === 0) return words.ends
  const isPlain = act.outcomes.length === 1 && !act.outcomes[0]!.label
  const leavings = act.outcomes.map((outcome) => {
    const leading = leadingInWords(sop, here, act, outcome, isPlain, locale)
    return isPlain ? leading : `${outcome.label ?? words.noWord}: ${leading}`
  })
  return leavings.join('; ')
}

function leadingInWords(
  sop: SpokenSop,
  here: DrawnStep,
  act: DrawnAct,
  outcome: DrawnOutcome,
  isPlain: boolean,
  locale: Locale,
): string {
  const words = WORDS[locale]
  const order = sop.steps.flatMap((step) => step.acts.map((one) => one.key))
  const known = outcome.to.filter((key) => order.includes(key))
  if (known.length === 0) return words.ends
  const isBack = (key: Key) => order.indexOf(key) <= order.indexOf(act.key)
  const part = (keys: Key[], verb: string) =>
    keys.length === 0
      ? []
      : [
          `${verb} ${list(
            keys.map((key) => placeInWords(sop, here, act, key, locale)),
            words.and,
          )}`,
        ]
  return list(
    [
      ...part(
        known.filter((key) => !isBack(key)),
        isPlain ? words.onTo : words.to,
      ),
      ...part(known.filter(isBack), words.backTo),
    ],
    words.and,
  )
}

function placeInWords(sop: SpokenSop, here: DrawnStep, act: DrawnAct, target: Key, locale: Locale): string {
  if (target === act.key) return WORDS[locale].itself
  const step = sop.steps.find(({ acts }) => acts.some((act) => act.key === target))!
  const performers = performersInWords(
    sop,
    step.acts.find((act) => act.key === target)!,
    locale,
  )
  if (step === here) return `${performers} ${WORDS[locale].sameStep}`
  return step.acts.length > 1
    ? `${rowInWords(sop, step, locale)} (${performers})`
    : rowInWords(sop, step, locale)
}

function rowInWords(sop: SpokenSop, step: DrawnStep, locale: Locale): string {
  const isUnique = sop.steps.filter(({ number }) => number === step.number).length === 1
  if (step.number !== null && isUnique) return `${WORDS[locale].step} ${step.number.replace(/\.$/, '')}`
  return `${WORDS[locale].row} ${sop.steps.indexOf(step) + 1}`
}

function performersInWords(sop: SpokenSop, { performers }: DrawnAct, locale: Locale): string {
  const names = performers.flatMap((key) => sop.roles.find((role) => role.key === key)?.name ?? [])
  return names.length > 0 ? list(names, WORDS[locale].and) : WORDS[locale].unknown
}

const list = (words: readonly string[], and: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
