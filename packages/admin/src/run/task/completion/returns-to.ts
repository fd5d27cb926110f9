import { stepName } from '../step-name.ts'

interface Row {
  number?: string | null
  activity: string
  acts: readonly { key: string }[]
}

/** The rows that these acts stand in: number and activity, or the activity alone where the paper has no number. */
export function returnsTo(acts: readonly string[], rows: readonly Row[]): string {
  return rows
    .filter((row) => row.acts.some(({ key }) => acts.includes(key)))
    .map((row) => (row.number ? `${stepName(row)}, ${row.activity}` : stepName(row)))
    .join('; ')
}
