import { finding, type Finding } from './finding.ts'
import type { Played } from './finding-roles.ts'
import type { Act, Key, Sop, Step } from '../sop.ts'

/** What a row asks of those who perform it and cannot be kept: to be apart from no step, or to hand in nothing at all. */
export function dutyFindings(sop: Sop): Finding[] {
  const known = new Set(sop.steps.map(({ key }) => key))
  return sop.steps.flatMap((step) => [...apartFindings(step, known), ...untakenFindings(step)])
}

function apartFindings({ key, apartFrom = [] }: Step, known: ReadonlySet<Key>): Finding[] {
  return apartFrom.flatMap((other) => {
    if (other === key) return [finding('apart-from-itself', { step: key }, {})]
    return known.has(other) ? [] : [finding('unknown-apart-step', { step: key }, { other })]
  })
}

/** What is required and taken in no kind keeps the row from ever being left. */
function untakenFindings(step: Step): Finding[] {
  return (['needs', 'yields'] as const).flatMap((cell) =>
    step[cell]
      .filter(({ isRequired, kinds }) => isRequired && kinds?.length === 0)
      .map(({ artefact }) => finding('nothing-taken', { step: step.key, artefact }, { artefact, cell })),
  )
}

/**
 * Steps that must be performed by different people and are played by one and the same person alone, for the whole
 * regency or in some OPD: there the later of the two can never be done. Several people in a role are enough, since the
 * engine leaves out whoever performed the other step.
 */
export function onePersonFindings(sop: Sop, casts: readonly Played[]): Finding[] {
  const steps = new Map(sop.steps.map((step) => [step.key, step]))
  const opds = new Set(casts.flatMap(({ opd }) => opd ?? []))
  const places = opds.size > 0 ? [...opds] : [null]
  return sop.steps.flatMap((step) =>
    (step.apartFrom ?? [])
      .filter((key) => {
        const other = steps.get(key)
        return other && other !== step && places.some((opd) => haveOnlyOne(step, other, inOpd(casts, opd)))
      })
      .map((other) => finding('apart-one-person', { step: step.key }, { other })),
  )
}

const inOpd = (casts: readonly Played[], place: string | null) =>
  casts.filter(({ opd }) => opd === null || opd === place)

function haveOnlyOne(step: Step, other: Step, casts: readonly Played[]): boolean {
  const alone = new Set(other.acts.flatMap((act) => onlyPlayer(act, casts) ?? []))
  return step.acts.some((act) => alone.has(onlyPlayer(act, casts) ?? ''))
}

/** Whoever alone can perform an act; null where nobody or several can. */
function onlyPlayer({ performers }: Act, casts: readonly Played[]): string | null {
  const people = new Set(casts.flatMap(({ role, person }) => (performers.includes(role) ? [person] : [])))
  const [only] = people
  return people.size === 1 ? only! : null
}
