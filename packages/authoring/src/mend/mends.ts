import type { Finding, FindingCode, Sop } from '@satualur/engine'
import { removeRole } from '../edit/role/roles.ts'
import { activityMissing, brokenChain, emptyCell, waktuWithoutNumber } from './cell-mends.ts'
import { checkWithoutRejection, decisionWithoutChoice, outcomeWithoutTarget } from './choice-mends.ts'
import { unsure } from './confirmation.ts'
import { apartFromItself, nothingTaken, unknownApartStep } from './duty-mends.ts'
import { actUnreachable, joinThatStarves, noWayOut, unsafe } from './flow-mends.ts'
import { datesOutOfOrder, nipLabelledNik, remark } from './header-mends.ts'
import { mend, type Mend, type MendsOf } from './mend.ts'
import { deadlineWithoutNumber, unknownDeadlineAct } from './statutory-mends.ts'
import {
  actWithoutOutcome,
  actWithoutPerformer,
  noSteps,
  processWithChoice,
  stepWithoutAct,
  unknownArtefact,
  unknownPerformer,
  unknownStage,
  unknownTarget,
} from './structure-mends.ts'

const roleUnused: MendsOf<'role-unused'> = (sop, { place }) => [
  mend(
    sop,
    'remove-role',
    {
      id: (names) => `Hapus kolom ${names.role(place.role!)}`,
      en: (names) => `Remove the column ${names.role(place.role!)}`,
    },
    (one) => removeRole(one, place.role!),
  ),
]

/** Only where one obvious edit exists: a missing title, a wrong year or an unplayed role need a person who knows. */
const mends: { [Code in FindingCode]?: MendsOf<Code> } = {
  'no-steps': noSteps,
  'unknown-performer': unknownPerformer,
  'unknown-target': unknownTarget,
  'unknown-stage': unknownStage,
  'unknown-artefact': unknownArtefact,
  'step-without-act': stepWithoutAct,
  'act-without-performer': actWithoutPerformer,
  'act-without-outcome': actWithoutOutcome,
  'decision-without-choice': decisionWithoutChoice,
  'process-with-choice': processWithChoice,
  'act-unreachable': actUnreachable,
  'act-never-opens': joinThatStarves,
  'no-way-out': noWayOut,
  deadlock: joinThatStarves,
  'improper-completion': joinThatStarves,
  unsafe,
  'activity-missing': activityMissing,
  'unknown-apart-step': unknownApartStep,
  'apart-from-itself': apartFromItself,
  'nothing-taken': nothingTaken,
  'outcome-without-target': outcomeWithoutTarget,
  'check-without-rejection': checkWithoutRejection,
  'broken-chain': brokenChain,
  'waktu-without-number': waktuWithoutNumber,
  'empty-cell': emptyCell,
  unsure,
  'unknown-deadline-act': unknownDeadlineAct,
  'deadline-without-number': deadlineWithoutNumber,
  'role-unused': roleUnused,
  'nip-labelled-nik': nipLabelledNik,
  'dates-out-of-order': datesOutOfOrder,
  remark,
}

/**
 * What one click could do about a finding of this SOP, the likeliest first. Promise: applied to this SOP, a mend makes
 * this finding go away, says in its sentence all that it does, and leaves what it does not name as it was. None is
 * applied by itself: leftovers of real sheets are for a person to judge.
 */
export function mendsOf(sop: Sop, finding: Finding): Mend[] {
  const find = mends[finding.code] as ((sop: Sop, finding: Finding) => Mend[]) | undefined
  return find?.(sop, finding) ?? []
}
