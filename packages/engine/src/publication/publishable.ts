import type { Instant } from '../instant.ts'
import type { IsoDate, Key } from '../sop.ts'
import { isoDateAt } from '../calendar/calendar-day.ts'
import { hasRunOut, type ClassDecision, classOn, type PublicClass } from './information-class.ts'
import { bytesFindings } from './bytes-findings.ts'
import type { Digest, PublicationCase } from './publication-case.ts'
import { publicationFinding, type PublicationFinding } from './publication-finding.ts'

/**
 * A resource that may be public at this instant: what a publisher takes, and all that it takes. Nobody but `publishable`
 * can make one, a copy is none (so it cannot be kept in a queue: a job asks again before it sends), and the excepted class
 * has no place in it.
 */
class JudgedResource {
  /** Makes the type nominal: nothing that merely looks like it is one. */
  readonly #isJudged = true
  readonly dataset: Key
  readonly resource: Key
  readonly bytes: Digest
  readonly informationClass: PublicClass
  readonly judgedAt: Instant

  constructor(
    { dataset, resource, bytes }: PublicationCase,
    informationClass: PublicClass,
    judgedAt: Instant,
  ) {
    this.dataset = dataset
    this.resource = resource
    this.bytes = bytes.toLowerCase()
    this.informationClass = informationClass
    this.judgedAt = judgedAt
    Object.freeze(this)
  }

  static is(value: unknown): value is JudgedResource {
    return typeof value === 'object' && value !== null && #isJudged in value && value.#isJudged
  }
}

export type Publishable = JudgedResource

/** Whether a value was made by `publishable` itself, for a publisher that is called by code that has no types. */
export const isPublishable = (value: unknown): value is Publishable => JudgedResource.is(value)

/**
 * Whether a resource may be public now, or every reason why not. It may where all of these hold: a public class is decided
 * (UU 14/2008; the excepted never passes, not after its days have run out either); its metadata let it be shown (Perpres
 * 39/2019); and of exactly these bytes the table is clean or its faults are waived, personal data were looked for and none
 * was left unjudged, and the head of the OPD has approved them; and its embargo, if any, is over.
 */
export function publishable(
  of: PublicationCase,
  now: Instant,
): { publishable: Publishable } | { findings: [PublicationFinding, ...PublicationFinding[]] } {
  const today = isoDateAt(now, of.zone)
  const decision = classOn(of.classes, today)
  const [first, ...others] = [
    ...classFindings(decision, today),
    ...of.metadata.map((finding) => publicationFinding('metadata-open', { finding })),
    ...bytesFindings(of),
    ...embargoFindings(of, now),
  ]
  if (first) return { findings: [first, ...others] }
  if (!decision || decision.class === 'dikecualikan')
    throw new Error('An undecided class has passed the gate.')
  return { publishable: new JudgedResource(of, decision.class, now) }
}

function classFindings(decision: ClassDecision | null, today: IsoDate): PublicationFinding[] {
  if (!decision) return [publicationFinding('class-missing', {})]
  if (decision.class !== 'dikecualikan') return []
  const { decidedOn, test } = decision
  const { ground, heldUntil } = test
  return heldUntil !== null && hasRunOut(test, today)
    ? [publicationFinding('exception-run-out', { heldUntil })]
    : [publicationFinding('excepted', { decidedOn, ground, heldUntil })]
}

const embargoFindings = ({ releaseAt }: PublicationCase, now: Instant): PublicationFinding[] =>
  releaseAt !== null && now < releaseAt ? [publicationFinding('embargo', { releaseAt })] : []
