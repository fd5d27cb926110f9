import type { Language } from '../../../app/language/language.ts'
import { describePeriod } from '../../../design/time/period.ts'
import type { ChosenResource } from '../draft/draft.ts'

/** The dataset of a run, as the slots of its tasks need it. */
export interface SlotDataset {
  title: string
  /** What the run is about; null for none. */
  period: string | null
  /** To choose among, each called as it is in a slot. */
  resources: readonly ChosenResource[]
  /** Under which the dataset has something for this period already. */
  names: readonly string[]
}

/** What a resource is called in a slot: versions of one resource are called alike, those of other periods are not. */
export const calledInSlot = (name: string, period: string | null | undefined, language: Language): string =>
  period ? `${name} (${describePeriod(period, language)})` : name
