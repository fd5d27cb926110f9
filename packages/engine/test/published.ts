import fc from 'fast-check'
import type { ClassDecision } from '../src/publication/information-class.ts'
import type { PublicationCase } from '../src/publication/publication-case.ts'

export const regular: ClassDecision = {
  class: 'berkala',
  decidedOn: '2026-01-05',
  decidedBy: 'PPID Utama',
  reason: '',
}

export const excepted = {
  class: 'dikecualikan',
  decidedOn: '2026-01-05',
  decidedBy: 'PPID Utama',
  reason: 'Memuat data pasien',
  test: {
    ground: 'UU 14/2008 Pasal 17 huruf h',
    consequence: 'Mengungkap riwayat kesehatan seseorang',
    number: '180/12/2026',
    heldUntil: null as string | null,
  },
} satisfies ClassDecision

export const digest = (letter: string): string => letter.repeat(64)
export const now = Date.parse('2026-11-20T02:00:00Z')
export const judgement = { reason: 'Nomor telepon kantor', by: 'Walidata', at: now }

/** Nothing keeps it from being public. */
export const open: PublicationCase = {
  dataset: 'ibu-hamil',
  resource: '2026-10',
  bytes: digest('a'),
  classes: [regular],
  metadata: [],
  table: { kind: 'clean', of: digest('a') },
  personalData: { kind: 'none', of: digest('a') },
  approval: { of: digest('a'), by: 'Kepala Dinas Kesehatan', at: now },
  releaseAt: null,
  zone: 'Asia/Jakarta',
}

const day = fc
  .integer({ min: 20_400, max: 20_800 })
  .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10))
const words = fc.constantFrom('', ' ', 'alasan')

export const anyClassDecision: fc.Arbitrary<ClassDecision> = fc.oneof(
  fc.record({
    class: fc.constantFrom('berkala', 'serta-merta', 'setiap-saat'),
    decidedOn: day,
    decidedBy: words,
    reason: words,
  }),
  fc.record({
    class: fc.constant('dikecualikan' as const),
    decidedOn: day,
    decidedBy: words,
    reason: words,
    test: fc.record({ ground: words, consequence: words, number: words, heldUntil: fc.option(day) }),
  }),
)

const anyDigest = fc.constantFrom(digest('a'), digest('A'), digest('b'), '')
const anyJudgement = fc.record({ reason: words, by: words, at: fc.constant(now) })

/** Any state of affairs: most of them with several reasons against. */
export const anyCase: fc.Arbitrary<PublicationCase> = fc.record({
  dataset: fc.constant('ibu-hamil'),
  resource: fc.constant('2026-10'),
  bytes: anyDigest,
  classes: fc.array(anyClassDecision, { maxLength: 3 }),
  metadata: fc.constant([]),
  table: fc.oneof(
    fc.constantFrom({ kind: 'no-format' as const }, { kind: 'unchecked' as const }),
    fc.record({ kind: fc.constant('clean' as const), of: anyDigest }),
    fc.record({
      kind: fc.constant('faulty' as const),
      of: anyDigest,
      problems: fc.nat(9),
      waiver: fc.option(anyJudgement),
    }),
  ),
  personalData: fc.oneof(
    fc.constant({ kind: 'unscanned' as const }),
    fc.record({ kind: fc.constant('none' as const), of: anyDigest }),
    fc.record({
      kind: fc.constant('found' as const),
      of: anyDigest,
      columns: fc.constant(['nik']),
      judgement: fc.option(
        fc.tuple(anyJudgement, fc.boolean()).map(([one, isPublic]) => ({ ...one, isPublic })),
      ),
    }),
  ),
  approval: fc.option(fc.record({ of: anyDigest, by: words, at: fc.constant(now) })),
  releaseAt: fc.constantFrom(null, now - 1, now, now + 1),
  zone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
})
