import type { Act, Outcome, Sop } from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import { addDeadline, informationDeadlines, removeDeadline, setDeadline } from '../src/index.ts'
import type { Dice } from '../../engine/test/dice.ts'
import {
  act,
  actsOf,
  blankAct,
  carried,
  type Change,
  eachAct,
  explicit,
  flowKeys,
  freeNumber,
  insertRow,
  keptApart,
  ledPast,
  outcome,
  removeRow,
  replaceOne,
  row,
  some,
  without,
} from './small-change.ts'

/** Every kind of change. */
const changes: Record<string, Change> = {
  rewordActivity: row((step, dice) => ({ ...step, activity: `Kegiatan baru ${dice.below(5)}` })),
  retime: row((step, dice) => ({ ...step, waktu: parseWaktu(`${1 + dice.below(5)} hari kerja`) })),
  annotate: row((step, dice) => ({ ...step, note: dice.chance(0.3) ? null : `Catatan ${dice.below(5)}` })),
  renumberOne: row((step, dice) => ({ ...step, number: `${dice.below(9)}.` })),
  doubt: row((step, dice) => ({
    ...step,
    marks: {
      ...step.marks,
      activity: { kind: 'inferred', why: 'dari uraian', confidence: dice.below(9) / 10 },
    },
  })),
  supply: (sop, dice) => {
    const key = `dokumen-${dice.below(4)}`
    const artefacts = sop.artefacts.some((one) => one.key === key)
      ? sop.artefacts
      : [...sop.artefacts, { key, name: key, isExternal: false }]
    const use = { artefact: key, text: key }
    return row((step) => ({ ...step, needs: [...step.needs, use] }))({ ...sop, artefacts }, dice)
  },
  unsupply: (sop, dice) => {
    const bare = row((step) => ({ ...step, needs: [], yields: [] }))(sop, dice)
    const used = new Set(
      bare.steps.flatMap(({ needs, yields }) => [...needs, ...yields].map((use) => use.artefact)),
    )
    return { ...bare, artefacts: bare.artefacts.filter(({ key }) => used.has(key)) }
  },
  renameArtefact: (sop, dice) => ({
    ...sop,
    artefacts: replaceOne(sop.artefacts, dice, (one) => ({ ...one, name: `Dokumen ${dice.below(5)}` })),
  }),
  require: row((step) => ({ ...step, yields: step.yields.map((use) => ({ ...use, isRequired: true })) })),
  askNoMore: row((step) => ({
    ...step,
    yields: step.yields.map(({ artefact, text }) => ({ artefact, text })),
  })),
  takeOneKind: row((step, dice) => {
    const kinds = [dice.pick(['file', 'link'] as const)]
    return { ...step, needs: step.needs.map((use) => ({ ...use, kinds })) }
  }),
  rewordOutput: row((step, dice) => ({
    ...step,
    yields: step.yields.map((use) => ({ ...use, text: `Hasil ${dice.below(3)}` })),
  })),
  keepApart: row((step, dice, sop) =>
    keptApart(
      step,
      some(sop.steps, dice).filter((key) => key !== step.key),
    ),
  ),
  insertRow: (sop, dice) => insertRow(sop, dice.below(sop.steps.length + 1), dice),
  removeRow: (sop, dice) => removeRow(sop, dice, true),
  tearRowOut: (sop, dice) => removeRow(sop, dice, false),
  carryRow: (sop, dice) => ({ ...sop, steps: carried(sop.steps, dice) }),
  renumberAll: (sop) => ({
    ...sop,
    steps: sop.steps.map((step, index) => ({ ...step, number: String(index + 1) })),
  }),
  reassign: act((one, dice, sop) => ({ ...one, performers: some(sop.roles, dice) })),
  joinPerformers: act((one) => ({ ...one, isJoint: !one.isJoint })),
  publishOrNot: act(({ publishes, ...one }) => (publishes ? one : { ...one, publishes: true })),
  changeWait: act((one) => ({ ...one, waitsFor: one.waitsFor === 'all' ? 'any' : 'all' })),
  redirect: outcome((one, dice, sop) => ({ ...one, to: some(actsOf(sop), dice) })),
  relabel: outcome((one, dice) => ({ ...one, label: `Jawaban ${dice.below(5)}` })),
  addOutcome: act((one, dice, sop) => {
    const key = freeNumber(one.outcomes.map((its) => its.key))
    const added: Outcome = {
      key,
      label: `Lain ${dice.below(3)}`,
      to: some(actsOf(sop), dice),
      mark: explicit,
    }
    return { ...one, kind: 'decision', outcomes: [...one.outcomes, added] }
  }),
  removeOutcome: act((one, dice) => ({ ...one, outcomes: without(one.outcomes, dice) })),
  makeProcess: act((one) => ({
    ...one,
    kind: 'process',
    outcomes: [{ key: 'done', label: null, to: one.outcomes[0]?.to ?? [], mark: explicit }],
  })),
  makeEnd: act((one) => ({
    ...one,
    kind: 'end',
    outcomes: [{ key: 'done', label: null, to: [], mark: explicit }],
  })),
  addSymbol: (sop, dice) => {
    const key = freeNumber(flowKeys(sop))
    return row((step, _, its) => {
      const last = step.acts.at(-1)!
      const onward = { key: 'done', label: null, to: last.outcomes[0]?.to ?? [], mark: explicit }
      const added: Act = { ...blankAct(key), performers: some(its.roles, dice), outcomes: [onward] }
      const led = {
        ...last,
        outcomes: last.outcomes.map((one, at) => (at === 0 ? { ...one, to: [key] } : one)),
      }
      return { ...step, acts: [...step.acts.slice(0, -1), led, added] }
    })(sop, dice)
  },
  removeSymbol: (sop, dice) => {
    const rows = sop.steps.filter(({ acts }) => acts.length > 1)
    if (rows.length === 0) return sop
    const gone = dice.pick(dice.pick(rows).acts)
    const steps = sop.steps.map((step) => ({ ...step, acts: step.acts.filter((one) => one !== gone) }))
    return ledPast({ ...sop, steps }, [gone], true)
  },
  addRole: (sop, dice) => {
    const key = freeNumber(sop.roles.map((role) => role.key))
    const added = {
      key,
      name: `Peran ${dice.below(5)}`,
      aliases: [],
      national: null,
      scope: 'opd',
      mark: explicit,
    } as const
    const at = dice.below(sop.roles.length + 1)
    return { ...sop, roles: sop.roles.toSpliced(at, 0, { ...added, aliases: [] }) }
  },
  renameRole: (sop, dice) => ({
    ...sop,
    roles: replaceOne(sop.roles, dice, (role) => ({ ...role, name: `Pelaksana ${dice.below(5)}` })),
  }),
  removeRole: (sop, dice) => {
    if (sop.roles.length === 0) return sop
    const gone = dice.pick(sop.roles).key
    const performers = (one: Act) => ({ ...one, performers: one.performers.filter((role) => role !== gone) })
    return { ...eachAct(sop, performers), roles: sop.roles.filter(({ key }) => key !== gone) }
  },
  carryRole: (sop, dice) => ({ ...sop, roles: carried(sop.roles, dice) }),
  addStage: (sop, dice) => {
    const key = freeNumber(sop.stages.map((stage) => stage.key))
    const stages = [...sop.stages, { key, number: null, name: `Tahapan ${dice.below(3)}`, phase: null }]
    return row((step) => ({ ...step, stage: key }))({ ...sop, stages }, dice)
  },
  enterStage: row((step, dice, sop) => ({ ...step, stage: some(sop.stages, dice)[0] ?? null })),
  removeStage: (sop, dice) => {
    if (sop.stages.length === 0) return sop
    const gone = dice.pick(sop.stages).key
    const steps = sop.steps.map((step) => (step.stage === gone ? { ...step, stage: null } : step))
    return { ...sop, steps, stages: sop.stages.filter(({ key }) => key !== gone) }
  },
  retitle: (sop, dice) => ({ ...sop, title: `Judul ${dice.below(5)}` }),
  rehead: (sop, dice) => ({ ...sop, header: { ...sop.header, number: `${dice.below(5)}/2026` } }),
  relist: (sop, dice) => ({
    ...sop,
    header: { ...sop.header, legalBasis: [...sop.header.legalBasis, `Peraturan ${dice.below(5)}`] },
  }),
  addDeadline: (sop, dice) => addDeadline(sop, dice.pick(informationDeadlines)),
  retimeDeadline: (sop, dice) => {
    const deadlines = sop.statutory ?? []
    if (deadlines.length === 0) return sop
    const waktu = parseWaktu(`${1 + dice.below(30)} hari kerja`)
    const endsAt = dice.pick(actsOf(sop)).key
    return setDeadline(sop, dice.pick(deadlines).key, { waktu, endsAt })
  },
  removeDeadline: (sop, dice) => (sop.statutory ? removeDeadline(sop, dice.pick(sop.statutory).key) : sop),
  limitLoops: (sop, dice) => ({ ...sop, loopLimit: dice.below(20) }),
  remark: (sop, dice) => ({
    ...sop,
    remarks: [...sop.remarks, { where: 'tabel', text: `Catatan ${dice.below(5)}` }],
  }),
}

/** So many changes of any kind, one after the other. */
export function changed(sop: Sop, dice: Dice, count: number): Sop {
  const all = Object.values(changes)
  let result = sop
  for (let made = 0; made < count; made++) result = dice.pick(all)(result, dice)
  return result
}
