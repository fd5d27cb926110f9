import type { Step } from './step.ts'

/** Whether two steps are to do the same thing, whatever has become of the portal in between. */
export const isSameStep = (one: Step, other: Step): boolean =>
  JSON.stringify(named(one)) === JSON.stringify(named(other))

/** A step by what it is about, without the portal's changing particulars. */
const named = (step: Step): unknown =>
  step.kind === 'revise'
    ? [step.kind, step.uploads.map(({ key, over }) => [key, over?.id])]
    : step.kind === 'stage'
      ? [step.kind, step.upload.key, step.upload.over?.id]
      : step.kind
