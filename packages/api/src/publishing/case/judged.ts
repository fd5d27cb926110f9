import type { Instant, Publishable, Sop, Step, Zone } from '@satualur/engine'
import { metadataGate, publicationSentence, publishable } from '@satualur/engine'
import type { ToldFinding } from '../../run/command/refusal/publication-refusal.type.ts'
import type { Approving } from './approval.ts'
import { approvalOf } from './approval.ts'
import type { KeptMetadata } from './described.ts'
import { formsOf, metadataOf } from './described.ts'
import type { KnownRun } from './known-run.ts'
import type { Piece } from './pieces.ts'
import { asPieces, identityOf, piecesOf } from './pieces.ts'
import type { Provenance } from './provenance.ts'
import { nationalRole, provenanceOf, roleName } from './provenance.ts'

/** A piece as it would be public, with what the engine says of it. */
export interface JudgedPiece {
  piece: Piece
  provenance: Provenance
  /** Null where it may not be public. */
  publishable: Publishable | null
}

export interface Judged {
  metadata: KeptMetadata
  pieces: JudgedPiece[]
  /** Everything that stands in the way, each reason once. */
  findings: ToldFinding[]
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
    const said = publishable(
      {
        ...{ dataset: known.dataset.key, resource: identityOf(piece), bytes: piece.sha256 },
        ...{ classes: known.classes, metadata, approval, releaseAt: null, zone },
        ...{ table: piece.table, personalData: piece.personalData },
      },
      now,
    )
    if ('findings' in said) findings.push(...said.findings.map((finding) => told(finding, piece, zone)))
    return {
      piece,
      provenance: provenanceOf({ ...known, sop, approval }),
      publishable: 'publishable' in said ? said.publishable : null,
    }
  })
  return { metadata: metadataOf(known, pieces), pieces: judgedOnes, findings: eachOnce(findings) }
}

const approvingIn = ({ decisions, steps }: KnownRun, sop: Sop): Approving => ({
  decisions,
  signatures: steps.filter(({ role, isSentBack }) => !isSentBack && nationalRole(sop, role) === 'kepala-opd'),
  roleName: (role) => roleName(sop, role),
})

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
