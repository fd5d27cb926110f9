import type { Sop } from '@satualur/engine'

/** The SOP as it was carried out before the house published anything: none of its acts makes data public. */
export const beforePublishing = (sop: Sop): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => ({ ...step, acts: step.acts.map(({ publishes: _, ...act }) => act) })),
})

/** Its file says so too; the mark stands on a line of its own. */
export const textBeforePublishing = (text: string): string => text.replaceAll(/^ *publishes: true\n/gm, '')

const [hour, day] = [3_600_000, 86_400_000]
/** Since when SOPs of the sample make data public; what was done before went on as on paper. */
const publishingDays = 40
/** From an hour on at which offices are open everywhere in the country. */
export const publishingSince = (until: number): number =>
  (Math.floor(until / day) - publishingDays) * day + 2 * hour

/** Whether any of its rows makes data public. */
export const isPublishing = ({ steps }: Sop): boolean =>
  steps.some(({ acts }) => acts.some(({ publishes }) => publishes))
