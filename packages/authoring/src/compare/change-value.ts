import { flowOf, namesOf, type Act, type Key, type Locale, type Sop } from '@satualur/engine'
import { changeWordsEn } from './change-words-en.ts'
import { changeWordsId } from './change-words-id.ts'
import type { ChangeLanguage } from './change-language.ts'
import type { ChangePlace, SopChange } from './comparison.ts'

export const changeWords: Record<Locale, ChangeLanguage> = { id: changeWordsId, en: changeWordsEn }

/** Beyond this, a text in a sentence hides the sentence. */
const longestQuote = 160

/** One side of a change as it stands in a sentence; what the sheet says in signs is said in words. */
export function valueText(
  { place, ...change }: SopChange,
  side: 'before' | 'after',
  sop: Sop,
  locale: Locale,
): string {
  const words = changeWords[locale]
  const value = change[side]
  if (value === null) return words.nothing
  if (place.cell === 'kind' || place.cell === 'outcomes') return routeText(place, side, sop, locale) ?? value
  if (place.cell === 'waitsFor') return words.waitsFor[value as 'any' | 'all']
  if (place.cell === 'scope') return words.scope[value as 'regency' | 'opd']
  if (place.cell === 'bareDay') return words.bareDay[value as 'working' | 'calendar']
  if (place.cell === 'waktu' || place.cell === 'number' || place.cell === 'loopLimit') return value
  return quoted(value)
}

export const quoted = (text: string): string => `“${shortened(text, longestQuote)}”`

export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

function routeText(place: ChangePlace, side: 'before' | 'after', sop: Sop, locale: Locale): string | null {
  const key = side === 'before' ? (place.beforeAct ?? place.act) : place.act
  const act = key === undefined ? undefined : flowOf(sop).acts.get(key)?.act
  if (!act) return null
  const words = changeWords[locale]
  const routes = sayRoutes(act, sop, locale)
  return place.cell === 'kind' ? `${words.symbol[act.kind]} (${routes})` : routes
}

/** "Ya" ke langkah 4, "Tidak" ke langkah 2. */
function sayRoutes(act: Act, sop: Sop, locale: Locale): string {
  const words = changeWords[locale]
  const names = namesOf(sop, locale)
  const target = (key: Key) => names.act(key)
  return act.outcomes
    .map(({ label, to }) => {
      const targets = to.length > 0 ? to.map(target).join(` ${words.and} `) : words.ends
      return words.leadsTo(label === null ? null : quoted(label), targets)
    })
    .join(', ')
}
