import type { Language } from '../app/i18n.ts'

/** How often a dataset is produced, as the contract spells it. */
export type Frequency = 'MONTHLY' | 'QUARTERLY' | 'SEMESTER' | 'YEARLY'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }
const romans = ['I', 'II', 'III', 'IV']
const periodsOfYear: Record<Frequency, number> = { MONTHLY: 12, QUARTERLY: 4, SEMESTER: 2, YEARLY: 1 }

/** `2026-03` as Maret 2026, `2026-T1` as Triwulan I 2026, `2026-S2` as Semester II 2026; anything else as it is written. */
export function describePeriod(period: string, language: Language): string {
  const [, year, kind, number] = /^(\d{4})-([TS]?)(\d{1,2})$/.exec(period) ?? []
  if (!year || !number) return period
  if (kind) return describePart(kind, Number(number), year, language)
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${year}-${number}-01T00:00:00Z`))
}

function describePart(kind: string, number: number, year: string, language: Language): string {
  if (language === 'en') return `${kind === 'T' ? 'Q' : 'H'}${number} ${year}`
  return `${kind === 'T' ? 'Triwulan' : 'Semester'} ${romans[number - 1] ?? number} ${year}`
}

/** The period that the date (`YYYY-MM-DD`) lies in and those before it, newest first. */
export function recentPeriods(frequency: Frequency, today: string, count: number): string[] {
  const ofYear = periodsOfYear[frequency]
  const [year = 0, month = 1] = today.split('-').map(Number)
  const current = year * ofYear + Math.floor(((month - 1) * ofYear) / 12)
  return Array.from({ length: count }, (_, before) => {
    const index = current - before
    return periodOf(frequency, Math.floor(index / ofYear), (index % ofYear) + 1)
  })
}

function periodOf(frequency: Frequency, year: number, number: number): string {
  if (frequency === 'YEARLY') return `${year}`
  if (frequency === 'MONTHLY') return `${year}-${String(number).padStart(2, '0')}`
  return `${year}-${frequency === 'QUARTERLY' ? 'T' : 'S'}${number}`
}
