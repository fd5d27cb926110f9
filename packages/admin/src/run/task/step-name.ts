import { t } from './messages.ts'

/** The number of a row without the dot that some papers print behind it. */
export const bareNumber = (printed: string): string => printed.trim().replace(/[.)]+$/, '')

/** `Langkah 3`, or the activity where the paper gives the row no number. */
export const stepName = ({ number, activity }: { number?: string | null; activity: string }): string =>
  number ? t('step', { number: bareNumber(number) }) : t('quoted', { text: activity })
