import type { Sop } from '@satualur/engine'

/** The SOP as it was carried out before the house published anything: none of its acts makes data public. */
export const beforePublishing = (sop: Sop): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => ({ ...step, acts: step.acts.map(({ publishes: _, ...act }) => act) })),
})

/** Its file says so too; the mark stands on a line of its own. */
export const textBeforePublishing = (text: string): string => text.replaceAll(/^ *publishes: true\n/gm, '')
