import type {
  Act,
  Amount,
  ArtefactUse,
  EvidenceKind,
  Header,
  Mark,
  Outcome,
  PrintedDate,
  Sop,
  Step,
  Waktu,
} from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import * as fc from 'fast-check'

/** Whatever a sheet may hold: words, marks that mean something in YAML, other scripts, line breaks, nothing. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '1.',
    '1.10',
    '007',
    '1e-7',
    '-',
    '~',
    'null',
    'true',
    'Ya',
    '#',
    "'",
    '"',
    ': ',
    '- ',
    '',
    ' a ',
    'a\nb\n',
    '<<',
  ),
)
const key = fc.oneof(
  fc.stringMatching(/^[a-z0-9.-]{1,8}$/),
  fc.constantFrom('null', 'true', '1', '1.10', '-', '1e5'),
)
const keys = fc.uniqueArray(key, { maxLength: 5 })
const evidenceKinds: EvidenceKind[] = ['note', 'link', 'file', 'resource']
const confidence = fc.double({ min: 0, max: 1, noNaN: true })
const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const isoDate = date.map((day) => day.toISOString().slice(0, 10))
const blankable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ kind: 'explicit' }),
  fc.record({ kind: fc.constant('inferred' as const), why: text, confidence }),
  fc.record({ kind: fc.constant('missing' as const), why: text }, { requiredKeys: ['kind'] }),
)
const marksOf = <Cell extends string>(...cells: Cell[]) =>
  fc.record(Object.fromEntries(cells.map((cell) => [cell, mark])) as Record<Cell, fc.Arbitrary<Mark>>, {
    requiredKeys: [],
  })

const printedDate: fc.Arbitrary<PrintedDate | null> = blankable(
  fc.record({ date: blankable(isoDate), text }, { requiredKeys: ['date'] }),
)

const header: fc.Arbitrary<Header> = fc.record({
  unit: fc.array(text),
  number: blankable(text),
  madeOn: printedDate,
  revisedOn: printedDate,
  ratifiedOn: printedDate,
  effectiveOn: printedDate,
  ratifiedBy: blankable(
    fc.record({ position: text, name: blankable(text), rank: blankable(text), nip: blankable(text) }),
  ),
  legalBasis: fc.array(text),
  qualifications: fc.array(text),
  related: fc.array(text),
  equipment: fc.array(text),
  warnings: fc.array(text),
  records: fc.array(text),
  annex: blankable(text),
  marks: marksOf('number', 'madeOn', 'ratifiedBy', 'legalBasis', 'records'),
})

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ value: fc.nat(), unit: fc.constantFrom('second', 'minute', 'hour', 'week', 'month') }),
  fc.record({
    value: fc.nat(),
    unit: fc.constant('day' as const),
    day: fc.constantFrom('working', 'calendar', 'bare'),
  }),
)
const amounts = fc.array(amount, { minLength: 1, maxLength: 2 })
const waktu: fc.Arbitrary<Waktu> = fc.oneof(
  fc
    .constantFrom('60 Menit', '3 – 5 hari kerja', '1 x 24 jam', '2 menit/berkas', 'Triwulanan', '-', null)
    .map(parseWaktu),
  fc.record({ kind: fc.constant('none' as const), text: blankable(text) }),
  fc.record({
    kind: fc.constant('conditional' as const),
    text,
    by: fc.constantFrom('frequency', 'condition'),
  }),
  fc.record(
    {
      kind: fc.constant('fixed' as const),
      text,
      min: amounts,
      max: amounts,
      clock: fc.constantFrom('working', 'elapsed'),
      per: text,
    },
    { requiredKeys: ['kind', 'text', 'min', 'max', 'clock'] },
  ),
)

const outcomesTo = (acts: string[]): fc.Arbitrary<Outcome[]> =>
  fc.oneof(
    fc
      .record({ to: fc.subarray(acts), mark })
      .map(({ to, mark }) => [{ key: 'done', label: null, to, mark }]),
    fc.uniqueArray(fc.record({ key, label: blankable(text), to: fc.subarray(acts), mark }), {
      selector: (outcome) => outcome.key,
      maxLength: 3,
    }),
  )

const actOf = (name: string, acts: string[], roles: string[]): fc.Arbitrary<Act> =>
  fc.record(
    {
      key: fc.constant(name),
      kind: fc.constantFrom('start', 'process', 'decision', 'end'),
      performers: fc.subarray(roles),
      isJoint: fc.boolean(),
      publishes: fc.constant(true),
      waitsFor: fc.constantFrom('any', 'all'),
      outcomes: outcomesTo(acts),
      mark,
    },
    { requiredKeys: ['key', 'kind', 'performers', 'isJoint', 'waitsFor', 'outcomes', 'mark'] },
  )

/** Any SOP that the types allow and whose keys name what exists, however absurd as a procedure. */
export const anySop: fc.Arbitrary<Sop> = fc
  .record({
    rows: keys,
    roles: keys,
    stages: keys,
    artefacts: keys,
    counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5 }),
  })
  .chain(({ rows, roles, stages, artefacts, counts }) => {
    const actKeys = rows.map((row, index) =>
      counts[index] === 1
        ? [row]
        : Array.from({ length: counts[index]! }, (_, at) => `${row}.simbol-${at}.${index}`),
    )
    const use = (artefact: fc.Arbitrary<string>) =>
      fc.record(
        { artefact, text, isRequired: fc.constant(true), kinds: fc.subarray(evidenceKinds) },
        { requiredKeys: ['artefact', 'text'] },
      )
    const apartFrom = fc.subarray(rows, { minLength: Math.min(1, rows.length) })
    const uses: fc.Arbitrary<ArtefactUse[]> =
      artefacts.length > 0 ? fc.array(use(fc.constantFrom(...artefacts)), { maxLength: 2 }) : fc.constant([])
    const stepOf = (row: string, index: number): fc.Arbitrary<Step> =>
      fc.record(
        {
          key: fc.constant(row),
          number: blankable(text),
          stage: stages.length > 0 ? blankable(fc.constantFrom(...stages)) : fc.constant(null),
          activity: text,
          needs: uses,
          waktu,
          yields: uses,
          note: blankable(text),
          apartFrom,
          acts: fc.tuple(...actKeys[index]!.map((name) => actOf(name, actKeys.flat(), roles))),
          marks: marksOf('number', 'stage', 'needs', 'waktu', 'note'),
        },
        {
          requiredKeys: [
            'key',
            'number',
            'stage',
            'activity',
            'needs',
            'waktu',
            'yields',
            'note',
            'acts',
            'marks',
          ],
        },
      )
    const deadline = fc.record(
      {
        key,
        title: text,
        basis: text,
        waktu,
        extension: waktu,
        startsAt: blankable(fc.oneof(key, fc.constantFrom(...actKeys.flat(), 'awal'))),
        endsAt: blankable(fc.oneof(key, fc.constantFrom(...actKeys.flat(), 'akhir'))),
      },
      { requiredKeys: ['key', 'title', 'basis', 'waktu', 'startsAt', 'endsAt'] },
    )
    const statutory = fc.uniqueArray(deadline, { minLength: 1, maxLength: 3, selector: (one) => one.key })
    const parts = {
      key,
      title: text,
      header,
      roles: fc.tuple(...roles.map(roleOf)),
      stages: fc.tuple(...stages.map(stageOf)),
      artefacts: fc.tuple(...artefacts.map(artefactOf)),
      steps: fc.tuple(...rows.map(stepOf)),
      bareDay: fc.constantFrom('working', 'calendar'),
      loopLimit: fc.nat({ max: 99 }),
      remarks: fc.array(fc.record({ where: text, text }), { maxLength: 3 }),
    }
    const requiredKeys = Object.keys(parts) as (keyof typeof parts)[]
    return fc.record({ ...parts, statutory }, { requiredKeys })
  })

const roleOf = (name: string): fc.Arbitrary<Sop['roles'][number]> =>
  fc.record({
    key: fc.constant(name),
    name: text,
    aliases: fc.array(text),
    national: fc.constantFrom(null, 'walidata', 'ppid'),
    scope: fc.constantFrom('regency', 'opd'),
    mark,
  })

const stageOf = (name: string): fc.Arbitrary<Sop['stages'][number]> =>
  fc.record({
    key: fc.constant(name),
    number: blankable(text),
    name: text,
    phase: fc.constantFrom(null, 'perencanaan', 'evaluasi'),
  })

const artefactOf = (name: string): fc.Arbitrary<Sop['artefacts'][number]> =>
  fc.record({ key: fc.constant(name), name: text, isExternal: fc.boolean() })
