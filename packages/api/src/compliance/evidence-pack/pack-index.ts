import type { NationalPhase } from '@satualur/engine'
import { bareNumber } from '@satualur/engine'
import type { Cell, Table } from '@satualur/sop-format/exchange'
import { isoDateAt } from '@satualur/engine'
import type { Zone } from '@satualur/engine'
import type { PackedEvidence, PackedRun, PackedTask } from './packed-run.ts'

/** A run with where its parts lie in the pack. */
export interface Placed {
  run: PackedRun
  /** Of its record, where it has one. */
  record: string | null
  /** Of each file, by its hash; absent where the file is gone. */
  files: ReadonlyMap<string, string>
}

/** One line of the index: a completed step, or a piece of evidence of it. */
export interface IndexLine {
  phase: NationalPhase | null
  sop: string
  run: string
  opd: string
  step: string
  closedOn: string
  verdict: string
  artefact: string
  evidence: string
  /** Where the evidence lies in the pack, or elsewhere. */
  place: string | null
  record: string | null
}

/** In the order of Perpres 39/2019; what belongs to no phase comes last. */
export const phases: readonly (NationalPhase | null)[] = [
  ...(['perencanaan', 'pengumpulan', 'pemeriksaan', 'penyebarluasan', 'evaluasi'] as const),
  null,
]

export const phaseName = (phase: NationalPhase | null): string =>
  phase === null ? 'Di luar tahap' : `${phase[0]!.toUpperCase()}${phase.slice(1)}`

const verdicts: Record<PackedTask['verdict'], string> = {
  'on-time': 'tepat waktu',
  late: 'terlambat',
  excused: 'terlambat, dimaafkan',
  untimed: 'tanpa waktu baku',
}

/** By phase, then by SOP, run and step, as they come; a step without evidence has a line too. */
export function indexLines(placed: readonly Placed[], zone: Zone): IndexLine[] {
  const lines = placed.flatMap((each) => each.run.tasks.flatMap((task) => linesOf(each, task, zone)))
  return phases.flatMap((phase) => lines.filter((line) => line.phase === phase))
}

function linesOf({ run, record, files }: Placed, task: PackedTask, zone: Zone): IndexLine[] {
  const number = task.number ? `${bareNumber(task.number)}. ` : ''
  const line = {
    phase: task.phase,
    sop: run.sopNumber ? `${run.sop} (${run.sopNumber})` : run.sop,
    run: run.period ? `${run.title}, ${run.period}` : run.title,
    opd: run.opd,
    step: `${number}${task.activity}${task.attempt > 1 ? ` (percobaan ${task.attempt})` : ''}`,
    closedOn: isoDateAt(task.closedAt, zone),
    verdict: verdicts[task.verdict],
    record,
  }
  if (task.evidence.length === 0) return [{ ...line, artefact: '', evidence: '', place: null }]
  return task.evidence.map((piece) => ({ ...line, artefact: piece.artefact, ...placeOf(piece, files) }))
}

function placeOf({ sha256, fileName, url, text }: PackedEvidence, files: Placed['files']) {
  if (sha256) {
    const place = files.get(sha256) ?? null
    return { evidence: place ? fileName! : `${fileName!} (berkas tidak ada lagi di penyimpanan)`, place }
  }
  return { evidence: text ?? url ?? '', place: url }
}

const heads = [
  'Tahap',
  'SOP',
  'Pelaksanaan',
  'OPD',
  'Langkah',
  'Selesai',
  'Putusan',
  'Artefak',
  'Bukti',
  'Letak',
  'Berita acara',
]

export const indexTable = (lines: readonly IndexLine[]): Table => ({
  name: 'Indeks',
  columns: heads.map((head) => ({ head, look: 'text' })),
  rows: lines.map(
    ({ phase, sop, run, opd, step, closedOn, verdict, artefact, evidence, place, record }): Cell[] => [
      ...[phaseName(phase), sop, run, opd, step, closedOn, verdict, artefact, evidence, place, record],
    ],
  ),
})
