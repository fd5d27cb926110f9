import type { Instant, Publishable, Sop, Step, Zone } from '@satualur/engine'
import {
  classOn,
  embargoSentence,
  embargoUntil,
  isoDateAt,
  metadataGate,
  publicationSentence,
  publishable,
} from '@satualur/engine'
import type { Sentence } from '../../graphql/locale.ts'
import type { ToldFinding } from '../../run/command/refusal/publication-refusal.type.ts'
import type { Approving } from './approval.ts'
import { approvalOf } from './approval.ts'
import type { KeptMetadata } from './described.ts'
import { formsOf, metadataOf } from './described.ts'
import type { KnownRun } from './known-run.ts'
import type { Piece } from './pieces.ts'
import { asPieces, identityOf, piecesOf } from './pieces.ts'
import type { DoneStep, Provenance } from './provenance.ts'
import { nationalRole, provenanceOf, roleName } from './provenance.ts'

/** A piece as it would be public, with what the engine says of it. */
export interface JudgedPiece {
  piece: Piece
  provenance: Provenance
  /** Null where it may not be public. */
  publishable: Publishable | null
  /** The day of its release, where that has not come yet; null where it may be public at once. */
  publicFrom: Instant | null
}

export interface Judged {
  metadata: KeptMetadata
  pieces: JudgedPiece[]
  /** Everything that stands in the way, each reason once. */
  findings: ToldFinding[]
  /** That some of it becomes public on its day only; null where all of it does at once. */
  plan: Sentence | null
}

/** What a row would make public now, and whether it may: the engine's gate, asked for each piece. */
export function judged(known: KnownRun, sop: Sop, step: Step, now: Instant): Judged {
  const handed = asPieces(known.handed, sop, known.period)
  return judgedPieces(known, sop, { handed, pieces: piecesOf(handed, step, sop) }, now)
}

interface InHand {
  handed: readonly Piece[]
  pieces: readonly Piece[]
}

export function judgedPieces(known: KnownRun, sop: Sop, { handed, pieces }: InHand, now: Instant): Judged {
  const { zone } = known
  const metadata = metadataGate(formsOf(known))
  const approving = approvingIn(known, sop)
  const findings: ToldFinding[] = pieces.length === 0 ? [nothing] : []
  const judgedOnes = pieces.map((piece): JudgedPiece => {
    const approval = approvalOf(piece, handed, approving)
    const releaseAt = releaseOf(known, piece, now)
    const publicFrom = releaseAt !== null && releaseAt > now ? releaseAt : null
    // What waits for its day is asked about that day: the gate is shut before, and whatever ends until then counts.
    const said = publishable(
      {
        ...{ dataset: known.dataset.key, resource: identityOf(piece), bytes: piece.sha256 },
        ...{ classes: known.classes, metadata, approval, releaseAt, zone },
        ...{ table: piece.table, personalData: piece.personalData },
      },
      publicFrom ?? now,
    )
    if ('findings' in said) findings.push(...said.findings.map((finding) => told(finding, piece, zone)))
    return {
      piece,
      provenance: provenanceOf({ ...known, sop, approval }),
      publishable: 'publishable' in said ? said.publishable : null,
      publicFrom,
    }
  })
  const plan = planOf(judgedOnes, zone)
  return { metadata: metadataOf(known, pieces), pieces: judgedOnes, findings: eachOnce(findings), plan }
}

function releaseOf({ releaseRule: rule, classes, zone }: KnownRun, { period }: Piece, now: Instant) {
  const informationClass = classOn(classes, isoDateAt(now, zone))?.class ?? null
  return embargoUntil({ rule, period, informationClass, zone })
}

/** The sentence of the last day among them. */
function planOf(pieces: readonly JudgedPiece[], zone: Zone): Sentence | null {
  const days = pieces.flatMap(({ publicFrom }) => publicFrom ?? [])
  if (days.length === 0) return null
  const last = Math.max(...days)
  return { id: embargoSentence(last, zone, 'id'), en: embargoSentence(last, zone, 'en') }
}

const approvingIn = ({ decisions, steps }: KnownRun, sop: Sop): Approving => ({
  decisions: [...decisions, ...steps.filter(isKeptApart(sop))].toSorted((one, other) => one.at - other.at),
  signatures: steps.filter(({ role, isSentBack }) => !isSentBack && nationalRole(sop, role) === 'kepala-opd'),
  roleName: (role) => roleName(sop, role),
})

/** A row that nobody performs who has brought the data. On many sheets no arrow leads back from it; it checks all the same. */
const isKeptApart = (sop: Sop) => (done: DoneStep) =>
  sop.steps.some(({ key, apartFrom }) => key === done.step && apartFrom !== undefined && apartFrom.length > 0)

type EngineFinding = Parameters<typeof publicationSentence>[0]

/** Reasons that the dataset as a whole gives are not told of each piece. */
const ofDataset = new Set(['class-missing', 'excepted', 'exception-run-out', 'metadata-open'])

function told(finding: EngineFinding, piece: Piece, zone: Zone): ToldFinding {
  const isOfPiece = !ofDataset.has(finding.code)
  return {
    code: finding.code,
    piece: isOfPiece ? identityOf(piece) : null,
    file: isOfPiece ? piece.file : null,
    sentence: {
      id: publicationSentence(finding, zone, 'id'),
      en: publicationSentence(finding, zone, 'en'),
    },
  }
}

const eachOnce = (findings: readonly ToldFinding[]): ToldFinding[] => [
  ...new Map(findings.map((one) => [JSON.stringify([one.piece, one.sentence]), one])).values(),
]

const nothing: ToldFinding = {
  code: 'nothing-to-publish',
  piece: null,
  file: null,
  sentence: {
    id: 'Belum ada berkas data untuk disebarluaskan pada langkah ini. Serahkan berkasnya sebagai kelengkapan atau output langkah ini.',
    en: 'There is no file to publish in this step yet. Hand it in for what the step needs or yields.',
  },
}
