import { flowOf, namesOf, type Act, type IsoDate, type Key, type Locale, type Sop } from '@satualur/engine'
import { changeWordsEn } from './change-words-en.ts'
import { changeWordsId } from './change-words-id.ts'
import type { ChangeLanguage } from './change-language.ts'
import type { ChangeCell, ChangePlace, SopChange } from './comparison.ts'

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
  const isRoute = place.cell === 'kind' || place.cell === 'outcomes'
  const route = isRoute && change[side] !== null ? routeText(place, side, sop, locale) : null
  return route ?? cellText(place.header ?? place.cell, change[side], locale)
}

/** What a cell says, as it stands in a sentence. Times, numbers and signs need no quotation marks. */
export function cellText(cell: ChangeCell | undefined, value: string | null, locale: Locale): string {
  if (value === null) return changeWords[locale].nothing
  const words = cellWords(cell, value, locale)
  return words !== value || (cell !== undefined && speakForThemselves.has(cell)) ? words : quoted(value)
}

/** What a cell says where it stands alone: signs and dates in words, texts as they are. */
export function cellWords(cell: ChangeCell | undefined, value: string, locale: Locale): string {
  const words = changeWords[locale]
  if (cell === 'waitsFor') return words.waitsFor[value as 'any' | 'all']
  if (cell === 'scope') return words.scope[value as 'regency' | 'opd']
  if (cell === 'bareDay') return words.bareDay[value as 'working' | 'calendar']
  if (cell === 'publishes') return words.publishes
  if (cell === 'apartFrom') return rowWords(value, locale)
  if (cell === 'needs' || cell === 'yields') return evidenceWords(value, locale)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateIn(locale, value) : value
}

/** "1, #3" is langkah 1, baris 3. */
function rowWords(rows: string, locale: Locale): string {
  const { number, place } = changeWords[locale].rowAt
  const named = rows
    .split(', ')
    .map((row) => (row.startsWith('#') ? `${place} ${row.slice(1)}` : `${number} ${row}`))
  return named.join(', ')
}

/** “Surat” ⟨required, file⟩ is “Surat” (wajib, berkas). */
function evidenceWords(text: string, locale: Locale): string {
  const words: Record<string, string> = changeWords[locale].evidence
  return text.replace(
    /⟨([a-z, ]*)⟩/g,
    (_, signs: string) =>
      `(${signs
        .split(', ')
        .map((sign) => words[sign] ?? sign)
        .join(', ')})`,
  )
}

function dateIn(locale: Locale, date: IsoDate): string {
  const words = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return words.format(new Date(`${date}T00:00:00Z`))
}

const speakForThemselves = new Set<ChangeCell>([
  'waktu',
  'number',
  'loopLimit',
  'kind',
  'outcomes',
  'statutory',
])

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
