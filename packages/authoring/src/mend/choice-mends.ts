import { flowOf, type Key, type Sop } from '@satualur/engine'
import { nextInTable, setKind } from '../edit/act/kind.ts'
import { addOutcome, setTargets } from '../edit/act/outcomes.ts'
import { actOf, stepOf } from '../edit/rewrite.ts'
import { isRefusing } from '../paste/symbol-words.ts'
import { mend, type Mend, type MendsOf } from './mend.ts'
import { rejectionTarget } from './rejection.ts'

/** A choice that refuses sends back, any other goes on: the likelier way first. */
export const outcomeWithoutTarget: MendsOf<'outcome-without-target'> = (sop, { place, data: { label } }) => {
  const [act, outcome] = [place.act!, place.outcome!]
  const others = actOf(sop, act)?.outcomes.filter(({ key }) => key !== outcome) ?? []
  // The only way on cannot be the way back as well.
  const canGoOn = others.some((one) => !flowOf(sop).sendsBack(act, one))
  const back = canGoOn ? rejectionTarget(sop, act) : null
  const [next] = nextInTable(sop, act)
  const taken = others.flatMap(({ to }) => to)
  const lead = (code: string, target: Key | null | undefined, say: Mend['sentence']): Mend[] =>
    target === null || target === undefined || taken.includes(target)
      ? []
      : [
          mend(
            sop,
            code,
            {
              id: (names) => `${say.id} ${names.act(target)}`,
              en: (names) => `${say.en} ${names.act(target)}`,
            },
            (one) => setTargets(one, act, outcome, [target]),
          ),
        ]
  const onward = lead('lead-on', next, { id: 'Arahkan ke', en: 'Lead it to' })
  const backward = lead('send-back', back, { id: 'Kembalikan ke', en: 'Send it back to' })
  return isRefusing(label ?? '') ? [...backward, ...onward] : [...onward, ...backward]
}

export const checkWithoutRejection: MendsOf<'check-without-rejection'> = (sop, { place }) => {
  const acts = stepOf(sop, place.step!)?.acts ?? []
  const act = acts.findLast(({ kind, outcomes }) => kind === 'process' && outcomes.length === 1)
  return act ? withRejection(sop, act.key, 'add-rejection') : []
}

export const decisionWithoutChoice: MendsOf<'decision-without-choice'> = (sop, { place }) => [
  ...withRejection(sop, place.act!, 'add-choice'),
  mend(
    sop,
    'make-process',
    { id: () => 'Ubah menjadi simbol proses', en: () => 'Turn it into a process symbol' },
    (one) => setKind(one, place.act!, 'process'),
  ),
]

/** "Tidak" beside what the act does now, back to where the work came from. */
function withRejection(sop: Sop, act: Key, code: string): Mend[] {
  const back = rejectionTarget(sop, act)
  if (back === null || actOf(sop, act)?.outcomes.some(({ to }) => to.includes(back))) return []
  return [
    mend(
      sop,
      code,
      {
        id: (names) => `Tambahkan pilihan “Tidak” yang kembali ke ${names.act(back)}`,
        en: (names) => `Add a choice “Tidak” (no) that goes back to ${names.act(back)}`,
      },
      (one) => refusing(one, act, back),
    ),
  ]
}

function refusing(sop: Sop, act: Key, back: Key): Sop {
  const chosen =
    actOf(sop, act)?.kind === 'decision' ? addOutcome(sop, act, 'Tidak') : setKind(sop, act, 'decision')
  const refusal = actOf(chosen, act)?.outcomes.at(-1)
  return refusal ? setTargets(chosen, act, refusal.key, [back]) : chosen
}
