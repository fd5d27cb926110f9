import { bareNumber } from '@satualur/engine'
import { t } from './messages.ts'

/** `Langkah 3`, or the activity where the paper gives the row no number. */
export const stepName = ({ number, activity }: { number?: string | null; activity: string }): string =>
  number ? t('step', { number: bareNumber(number) }) : t('quoted', { text: activity })
