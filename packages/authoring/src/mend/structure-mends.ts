import type { Key, Sop } from '@satualur/engine'
import { moveSymbol, placeSymbol } from '../edit/act/symbols.ts'
import { removePerformer } from '../edit/role/performers.ts'
import { setStage } from '../edit/step/cells.ts'
import { setKind } from '../edit/act/kind.ts'
import { setTargets } from '../edit/act/outcomes.ts'
import { actOf, stepOf } from '../edit/rewrite.ts'
import { insertStep } from '../edit/step/steps.ts'
import { mend, type MendsOf } from './mend.ts'
import { namedAtStart } from './named-performer.ts'

export const noSteps: MendsOf<'no-steps'> = (sop) => [
  mend(sop, 'add-step', { id: () => 'Tambahkan baris pertama', en: () => 'Add the first row' }, (one) =>
    insertStep(one, 0),
  ),
]

export const unknownPerformer: MendsOf<'unknown-performer'> = (sop, { place, data: { role } }) => [
  mend(
    sop,
    'remove-performer',
    {
      id: () => `Hapus pelaksana “${role}” dari simbol ini`,
      en: () => `Remove the performer “${role}” from this symbol`,
    },
    (one) => removePerformer(one, place.act!, role),
  ),
]

export const unknownTarget: MendsOf<'unknown-target'> = (sop, { place, data: { target } }) => [
  mend(
    sop,
    'remove-arrow',
    { id: () => `Hapus panah yang menuju “${target}”`, en: () => `Remove the arrow to “${target}”` },
    (one) => withoutArrow(one, place.act!, place.outcome!, target),
  ),
]

function withoutArrow(sop: Sop, act: Key, outcome: Key, target: Key): Sop {
  const to = actOf(sop, act)?.outcomes.find(({ key }) => key === outcome)?.to ?? []
  return setTargets(
    sop,
    act,
    outcome,
    to.filter((key) => key !== target),
  )
}

export const unknownStage: MendsOf<'unknown-stage'> = (sop, { place }) => [
  mend(
    sop,
    'clear-stage',
    { id: () => 'Kosongkan tahapan baris ini', en: () => 'Clear the stage of this row' },
    (one) => setStage(one, place.step!, null),
  ),
]

/** The words of the cell are known, only the document behind them is not. */
export const unknownArtefact: MendsOf<'unknown-artefact'> = (sop, { place, data: { artefact } }) => {
  const step = stepOf(sop, place.step!)
  const text = [...(step?.needs ?? []), ...(step?.yields ?? [])].find(
    (use) => use.artefact === artefact,
  )?.text
  if (text === undefined) return []
  return [
    mend(
      sop,
      'add-artefact',
      { id: () => `Tambahkan dokumen “${text}”`, en: () => `Add the document “${text}”` },
      (one) => ({ ...one, artefacts: [...one.artefacts, { key: artefact, name: text, isExternal: false }] }),
    ),
  ]
}

export const stepWithoutAct: MendsOf<'step-without-act'> = (sop, { place }) => {
  const at = sop.steps.findIndex(({ key }) => key === place.step)
  const performers = sop.steps
    .slice(0, Math.max(at, 0))
    .flatMap(({ acts }) => acts.flatMap((act) => act.performers))
  const role = performers.findLast((key) => sop.roles.some((one) => one.key === key)) ?? sop.roles[0]?.key
  if (role === undefined) return []
  return [
    mend(
      sop,
      'place-symbol',
      {
        id: (names) => `Gambarkan simbolnya di kolom ${names.role(role)}`,
        en: (names) => `Draw its symbol in the column ${names.role(role)}`,
      },
      (one) => placeSymbol(one, place.step!, role),
    ),
  ]
}

export const actWithoutPerformer: MendsOf<'act-without-performer'> = (sop, { place }) => {
  const role = namedAtStart(sop, stepOf(sop, place.step!)?.activity ?? '') ?? onlyRole(sop)
  if (role === null) return []
  return [
    mend(
      sop,
      'place-symbol',
      {
        id: (names) => `Tempatkan simbol ini di kolom ${names.role(role)}`,
        en: (names) => `Place this symbol in the column ${names.role(role)}`,
      },
      (one) => moveSymbol(one, place.act!, role),
    ),
  ]
}

const onlyRole = ({ roles }: Sop): Key | null => (roles.length === 1 ? roles[0]!.key : null)

export const actWithoutOutcome: MendsOf<'act-without-outcome'> = (sop, { place }) => [
  mend(
    sop,
    'lead-on',
    {
      id: () => 'Lanjutkan ke simbol berikutnya menurut urutan tabel',
      en: () => 'Go on to the next symbol in the order of the table',
    },
    (one) => setKind(one, place.act!, actOf(one, place.act!)?.kind ?? 'process'),
  ),
]

export const processWithChoice: MendsOf<'process-with-choice'> = (sop, { place }) => [
  mend(
    sop,
    'make-decision',
    { id: () => 'Ubah menjadi simbol keputusan', en: () => 'Turn it into a decision' },
    (one) => setKind(one, place.act!, 'decision'),
  ),
  mend(
    sop,
    'keep-onward',
    { id: () => 'Sisakan hanya kelanjutannya ke depan', en: () => 'Keep only the way forward' },
    (one) => setKind(one, place.act!, actOf(one, place.act!)?.kind ?? 'process'),
  ),
]
