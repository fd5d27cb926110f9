import { flowOf } from '../flow/flow.ts'
import { finding, type Finding } from './finding.ts'
import type { Sop, StatutoryDeadline } from '../sop.ts'

/** Deadlines of laws that could never begin, be kept or be counted, and those that do not say what they are. */
export function statutoryFindings(sop: Sop): Finding[] {
  const { statutory = [] } = sop
  const again = statutory.filter(({ key }, at) => statutory.findIndex((one) => one.key === key) < at)
  return [
    ...again.map(({ key }) => finding('duplicate-key', {}, { kind: 'deadline', key })),
    ...statutory.flatMap((deadline) => [
      ...endFindings(sop, deadline),
      ...timeFindings(deadline),
      ...wordFindings(deadline),
    ]),
  ]
}

function endFindings(sop: Sop, deadline: StatutoryDeadline): Finding[] {
  const { acts } = flowOf(sop)
  return (['startsAt', 'endsAt'] as const).flatMap((end) => {
    const act = deadline[end]
    if (act === null || acts.has(act)) return []
    return [finding('unknown-deadline-act', {}, { ...named(deadline), end, act })]
  })
}

/** A law counts in one number for the whole run: a time for each item is none. */
function timeFindings(deadline: StatutoryDeadline): Finding[] {
  return (['waktu', 'extension'] as const).flatMap((of) => {
    const time = deadline[of]
    if (!time || (time.kind === 'fixed' && time.per === undefined)) return []
    return [finding('deadline-without-number', {}, { ...named(deadline), of, text: time.text })]
  })
}

const wordFindings = (deadline: StatutoryDeadline): Finding[] =>
  (['title', 'basis'] as const)
    .filter((cell) => deadline[cell].trim() === '')
    .map((cell) => finding('deadline-unsaid', {}, { ...named(deadline), cell }))

const named = ({ key, title }: StatutoryDeadline) => ({ deadline: key, title: title.trim() || key })
