import type { Act, Sop, Step } from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import type { Dice } from '../../../engine/test/dice.ts'
import { diceOf } from '../../../engine/test/dice.ts'
import { randomSop } from '../../../engine/test/random-sop.ts'

const WORDS =
  'data statistik sektoral daerah walidata menyusun memeriksa menyampaikan dokumen laporan daftar informasi publik yang telah disetujui kepala perangkat daerah beserta metadata dan kelengkapannya untuk diverifikasi pada portal satu data kabupaten sesuai ketentuan peraturan perundang-undangan https://portal.contohkab.go.id/dataset/penduduk'.split(
    ' ',
  )
const ROLES = [
  'Produsen Data',
  'Walidata',
  'Walidata Pendukung',
  'Kepala OPD',
  'Sekretariat Forum Satu Data',
  'Pembina Data',
  'PPID Pelaksana',
  'Atasan PPID',
  'Admin Portal',
  'Koordinator Forum Satu Data Tingkat Kabupaten',
  'Tim Pertimbangan',
  'Pengadministrasi Umum',
]
const ANSWERS = [
  ['Ya', 'Tidak'],
  ['Sesuai', 'Tidak sesuai'],
  ['Setuju', 'Tolak'],
  ['Lengkap', 'Belum lengkap'],
  ['Valid', 'Revisi'],
  ['Disetujui', 'Dikembalikan'],
]
const TIMES = ['10 menit', '1 hari kerja', '3 – 5 hari kerja', '2 jam', '1 x 24 jam', 'Triwulanan', '-', null]

/**
 * An SOP of so many rows as it may stand on real paper: 2 to 12 performers, short and long cells, stages, decisions with
 * words, work sent back, far jumps. The same seed gives the same SOP.
 */
export function randomPrintedSop(seed: number, stepCount: number): Sop {
  const dice = diceOf(seed)
  const roleCount = 2 + dice.below(11)
  const { steps, ...sop } = randomSop(seed, stepCount)
  const roles = ROLES.slice(0, roleCount).map((name, at) => ({
    ...{ key: `role-${at}`, name, aliases: [], national: null, scope: 'opd' as const },
    mark: { kind: 'explicit' as const },
  }))
  const stages = dice.chance(0.4)
    ? Array.from({ length: 1 + dice.below(4) }, (_, at) => ({
        ...{ key: `stage-${at}`, number: `${at + 1}`, name: said(dice, 2, 8), phase: null },
      }))
    : []
  const hasNotes = dice.chance(0.5)
  return {
    ...sop,
    key: `acak-${seed}`,
    title: `Penyelenggaraan ${said(dice, 3, 12)}`,
    header: randomHeader(dice, sop.header),
    roles,
    stages,
    steps: steps.map((step, row) => ({
      ...dressed(dice, step, roleCount, hasNotes),
      stage: stages[Math.floor((row * stages.length) / steps.length)]?.key ?? null,
    })),
  }
}

function dressed(dice: Dice, step: Step, roleCount: number, hasNotes: boolean): Step {
  const uses = () =>
    Array.from({ length: dice.below(3) }, () => ({ artefact: 'data', text: said(dice, 1, 9) }))
  return {
    ...step,
    activity: said(dice, 3, dice.chance(0.1) ? 70 : 22),
    needs: uses(),
    yields: uses(),
    waktu: parseWaktu(dice.pick(TIMES)),
    note: hasNotes && dice.chance(0.3) ? said(dice, 3, dice.chance(0.1) ? 60 : 14) : null,
    acts: step.acts.map((act) => played(dice, act, roleCount)),
  }
}

function played(dice: Dice, act: Act, roleCount: number): Act {
  const performers = act.performers.map(() => `role-${dice.below(roleCount)}`)
  const answers = dice.pick(ANSWERS)
  const decides = act.outcomes.length > 1
  return {
    ...act,
    kind: decides ? 'decision' : act.kind,
    performers: [...new Set(performers)],
    outcomes: act.outcomes.map((outcome, at) => ({
      ...outcome,
      label: decides ? (answers[at] ?? 'Ditindaklanjuti') : null,
    })),
  }
}

function randomHeader(dice: Dice, header: Sop['header']): Sop['header'] {
  const list = () => Array.from({ length: dice.below(dice.chance(0.15) ? 40 : 9) }, () => said(dice, 2, 24))
  return {
    ...header,
    unit: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
    number: dice.chance(0.7) ? '500.14.1 / 17 / 2024' : null,
    madeOn: dice.chance(0.7) ? { date: '2024-02-26' } : null,
    effectiveOn: dice.chance(0.5) ? { date: '2024-03-01' } : null,
    ratifiedBy: dice.chance(0.6)
      ? {
          position: 'KEPALA DINAS',
          name: 'Pejabat Pengesah',
          rank: 'Pembina Tk. I',
          nip: '19800101 200501 1 001',
        }
      : null,
    legalBasis: list(),
    qualifications: list(),
    related: list(),
    equipment: list(),
    warnings: list(),
    records: list(),
    annex: dice.chance(0.1) ? 'Lampiran VII Keputusan Kepala Dinas' : null,
  }
}

function said(dice: Dice, least: number, most: number): string {
  const words = Array.from({ length: least + dice.below(most - least + 1) }, () => dice.pick(WORDS)).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
