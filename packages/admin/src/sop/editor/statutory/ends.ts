import type { Key, Sop } from '@satualur/engine'
import { targetsOf } from '../outcome/targets.ts'
import { t } from './messages.ts'

/** The end of a deadline as a choice; the run itself stands first, and an act that is gone last. */
export interface EndChoice {
  value: Key
  label: string
}

/** Stands for the run itself: keys have no capital letters. */
export const ofRun = 'RUN'

export function endChoices(sop: Sop, end: 'startsAt' | 'endsAt', chosen: Key | null): EndChoice[] {
  const targets = targetsOf(sop)
  const isGone = chosen !== null && !targets.some(({ key }) => key === chosen)
  return [
    { value: ofRun, label: t(end === 'startsAt' ? 'runStart' : 'runEnd') },
    ...targets.map(({ key, name }) => ({
      value: key,
      label: t(end === 'startsAt' ? 'opening' : 'completion', { step: name }),
    })),
    ...(isGone ? [{ value: chosen, label: t('gone', { act: chosen }) }] : []),
  ]
}
