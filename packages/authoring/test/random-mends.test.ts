import {
  castFindings,
  findingId,
  findings,
  type Act,
  type Finding,
  type Mark,
  type Sop,
} from '@satualur/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diceOf, type Dice } from '../../engine/test/dice.ts'
import { randomSop, withDuties } from '../../engine/test/random-sop.ts'
import { mendsOf, setActivity, setHeader, setNeeds, setWaktu, setYields } from '../src/index.ts'
import { frozen } from './frozen.ts'
import { randomEdit } from './random-edit.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261122)
const asOf = '2026-11-20'
const activities = ['', 'Memeriksa data', 'produsen menyusun data', 'Walidata memverifikasi', 'Menyusun']
const papers = ['Daftar data', 'Daftar data terverifikasi', 'Nota dinas', 'Surat']
const times = ['Sesuai kebutuhan', '30', '120 menit / 3 hari', '-', '2 hari kerja']
const dates = ['2024-02-26', '2024-03-01', '2024-01-15'].map((date) => ({ date }))

/** A random SOP whose cells hold what real sheets hold, with some edits behind it. */
function usedSop(dice: Dice, sop: Sop): Sop {
  const filled = sop.steps.reduce((before, { key }) => {
    const spoken = setWaktu(setActivity(before, key, dice.pick(activities)), key, dice.pick(times))
    return setYields(setNeeds(spoken, key, dice.chance(0.7) ? [dice.pick(papers)] : []), key, [
      dice.pick(papers),
    ])
  }, sop)
  const ratifiedBy = {
    position: 'Kepala Dinas',
    name: 'Kepala Dinas',
    rank: null,
    nip: 'NIK 19700115 199504 1 002',
  }
  const headed = setHeader(filled, { ratifiedBy, madeOn: dice.pick(dates), effectiveOn: dice.pick(dates) })
  let edited: Sop = { ...headed, remarks: [{ where: 'langkah 1', text: 'salah ketik' }] }
  for (let count = dice.below(12); count > 0; count--) edited = randomEdit(edited, dice).sop
  return edited
}

/** What a file written by hand may hold and the editor cannot make. */
function broken(dice: Dice, sop: Sop): Sop {
  const spoiled = structuredClone(sop)
  const step = spoiled.steps.length > 0 ? dice.pick(spoiled.steps) : undefined
  const act: Act | undefined = step?.acts[0]
  if (!step || !act) return sop
  const mark: Mark = { kind: 'inferred', why: 'dibaca dari kolomnya', confidence: 0.4 }
  dice.pick([
    () => (step.acts = []),
    () => (step.stage = 'lenyap'),
    () => step.needs.push({ artefact: 'lenyap', text: 'Lenyap' }),
    () => (step.apartFrom = ['lenyap', step.key]),
    () => step.yields.forEach((use) => Object.assign(use, { isRequired: true, kinds: [] })),
    () => (act.outcomes = []),
    () => (act.performers = ['lenyap']),
    () => act.outcomes.forEach((outcome) => outcome.to.push('lenyap')),
    () => act.outcomes.forEach((outcome) => outcome.to.push(...outcome.to)),
    () => (act.kind = act.kind === 'decision' ? 'process' : 'decision'),
    () => (step.marks = { activity: mark, waktu: mark }),
    () => (act.mark = mark),
    () => act.outcomes.forEach((outcome) => (outcome.mark = mark)),
    () => spoiled.roles.forEach((role) => (role.mark = mark)),
    () => (spoiled.header.marks = { madeOn: mark, legalBasis: mark }),
  ])()
  return spoiled
}

const found = (sop: Sop): Finding[] => [...findings(sop, asOf), ...castFindings(sop, [])]

it('every mend of 600 random SOPs makes its finding go away, and says what it does', () => {
  const counts: Record<string, number> = {}
  fc.assert(
    fc.property(fc.record({ seed: fc.nat(), steps: fc.integer({ min: 1, max: 14 }) }), ({ seed, steps }) => {
      const dice = diceOf(seed)
      let sop = usedSop(dice, withDuties(seed, randomSop(seed, steps)))
      for (let count = dice.below(3); count > 0; count--) sop = broken(dice, sop)
      frozen(sop)
      for (const finding of found(sop)) {
        const mends = mendsOf(sop, finding)
        expect(new Set(mends.map(({ code }) => code)).size).toBe(mends.length)
        expect(new Set(mends.map(({ sentence }) => sentence.id)).size).toBe(mends.length)
        for (const { code, sentence, apply } of mends) {
          const name = `${finding.code}: ${code}`
          counts[name] = (counts[name] ?? 0) + 1
          for (const text of [sentence.id, sentence.en]) {
            expect(text, name).toMatch(/^\p{Lu}.{6,}/u)
            expect(text, name).not.toMatch(/undefined|null|\[object/)
          }
          expect(found(apply(sop)).map(findingId), name).not.toContain(findingId(finding))
        }
      }
    }),
    { numRuns: 600, seed },
  )
  for (const name of expected) expect(counts[name], name).toBeGreaterThan(0)
})

const expected = [
  'no-steps: add-step',
  'unknown-performer: remove-performer',
  'unknown-target: remove-arrow',
  'unknown-stage: clear-stage',
  'unknown-artefact: add-artefact',
  'unknown-apart-step: drop-duty',
  'apart-from-itself: drop-duty',
  'nothing-taken: take-all-kinds',
  'nothing-taken: not-required',
  'step-without-act: place-symbol',
  'act-without-performer: place-symbol',
  'act-without-outcome: lead-on',
  'decision-without-choice: add-choice',
  'decision-without-choice: make-process',
  'process-with-choice: make-decision',
  'process-with-choice: keep-onward',
  'act-unreachable: lead-here',
  'act-unreachable: begin-here',
  'no-way-out: leave-loop',
  'deadlock: wait-for-any',
  'improper-completion: wait-for-any',
  'unsafe: wait-for-all',
  'unsafe: drop-double-arrow',
  'activity-missing: remove-row',
  'outcome-without-target: lead-on',
  'outcome-without-target: send-back',
  'check-without-rejection: add-rejection',
  'broken-chain: link-need',
  'broken-chain: declare-external',
  'waktu-without-number: clear-waktu',
  'waktu-without-number: read-days',
  'waktu-without-number: read-1',
  'empty-cell: take-output',
  'unsure: confirm',
  'role-unused: remove-role',
  'nip-labelled-nik: drop-label',
  'dates-out-of-order: swap-dates',
  'remark: settle-remark',
]
