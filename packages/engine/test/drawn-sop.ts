import type { Act, ActKind, Outcome, Sop, Step } from '../src/sop.ts'

/**
 * An SOP from a drawing in text. One line is a row; acts of a row are parted by `;`, outcomes by `|`.
 *
 *     a: b                  a process that leads to b
 *     b: ya > c, d | no > a a decision with two outcomes; ya opens c and d
 *     c all: d              waits for all
 *     d joint @kepala,ppid: joint, two performers; the empty end ends the branch
 *     x start: b            drawn as start; likewise `end` and `decision`
 *
 * Performers are `petugas` where none is named; row n has the key `row-n`; rows have no waktu.
 */
export function drawSop(drawing: string, overrides: Partial<Sop> = {}): Sop {
  const rows = drawing.split('\n').filter((line) => line.trim() !== '')
  const steps = rows.map((row, index) => drawStep(row, index + 1))
  const roles = [...new Set(steps.flatMap(({ acts }) => acts.flatMap(({ performers }) => performers)))]
  return {
    key: 'contoh',
    title: 'Contoh',
    header: {
      unit: ['Dinas Contoh'],
      number: null,
      madeOn: null,
      revisedOn: null,
      ratifiedOn: null,
      effectiveOn: null,
      ratifiedBy: null,
      legalBasis: [],
      qualifications: [],
      related: [],
      equipment: [],
      warnings: [],
      records: [],
      annex: null,
      marks: {},
    },
    roles: roles.map((key) => ({
      key,
      name: key,
      aliases: [],
      national: null,
      scope: 'opd',
      mark: { kind: 'explicit' },
    })),
    stages: [],
    artefacts: [],
    steps,
    bareDay: 'working',
    loopLimit: 10,
    remarks: [],
    ...overrides,
  }
}

function drawStep(row: string, number: number): Step {
  return {
    key: `row-${number}`,
    number: String(number),
    stage: null,
    activity: `Kegiatan ${number}`,
    needs: [],
    waktu: { kind: 'none', text: null },
    yields: [],
    note: null,
    acts: row.split(';').map(drawAct),
    marks: {},
  }
}

function drawAct(text: string): Act {
  const [head, arrows = ''] = text.split(':') as [string, string?]
  const [key, ...words] = head.trim().split(/\s+/) as [string, ...string[]]
  const drawn = arrows.split('|').map((outcome) => outcome.trim())
  const outcomes = drawn.map((outcome) => drawOutcome(outcome))
  const kinds: ActKind[] = ['start', 'end', 'decision', 'process']
  return {
    key,
    kind: kinds.find((kind) => words.includes(kind)) ?? (outcomes.length > 1 ? 'decision' : 'process'),
    performers: words
      .find((word) => word.startsWith('@'))
      ?.slice(1)
      .split(',') ?? ['petugas'],
    isJoint: words.includes('joint'),
    waitsFor: words.includes('all') ? 'all' : 'any',
    outcomes,
    mark: { kind: 'explicit' },
  }
}

function drawOutcome(text: string): Outcome {
  const [label, targets] = text.includes('>') ? text.split('>').map((part) => part.trim()) : [null, text]
  const to = (targets ?? '').split(',').map((target) => target.trim())
  return { key: label ?? 'done', label: label ?? null, to: to.filter(Boolean), mark: { kind: 'explicit' } }
}

/** The SOP with one of its rows changed. */
export function withStep(sop: Sop, number: number, change: Partial<Step>): Sop {
  return {
    ...sop,
    steps: sop.steps.map((step, index) => (index === number - 1 ? { ...step, ...change } : step)),
  }
}
