import { bareNumber } from '@satualur/engine'
import { t } from './messages.ts'

interface OpenTask {
  step: { number?: string | null; activity: string }
  performers: readonly { name: string }[]
  act: { performers: readonly { name: string }[] }
}

/** With whom a run is, and with which of its steps: the people who may do it, or their role where nobody plays it. */
export const waitsFor = ({ step, performers, act }: OpenTask): { who: string; step: string } => ({
  who: (performers.length > 0 ? performers : act.performers).map(({ name }) => name).join(', '),
  step: step.number ? t('step', { number: bareNumber(step.number) }) : `“${step.activity}”`,
})
