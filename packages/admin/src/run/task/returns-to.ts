import { t } from './messages.ts'

interface Row {
  number?: string | null
  activity: string
  acts: readonly { key: string }[]
}

/** The rows that these acts stand in, by number, or by their activity where the paper has no number. */
export function returnsTo(acts: readonly string[], rows: readonly Row[]): string {
  return rows
    .filter((row) => row.acts.some(({ key }) => acts.includes(key)))
    .map(({ number, activity }) =>
      number ? `${t('step', { number }).toLowerCase()}, ${activity}` : activity,
    )
    .join('; ')
}
