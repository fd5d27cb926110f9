import type { Locale } from '../../sheet/flow-words.ts'
import type { Page } from '../page.ts'
import type { PaperName } from '../paper.ts'
import { standingPaperOf } from '../paper.ts'
import { dateInWords } from '../words.ts'
import { gap, paginated, type Band } from './bands.ts'
import type { RecordFacts } from './facts.ts'
import { dayInWords } from './in-words.ts'
import { recordFooter, RECORD_FOOTER } from './record-footer.ts'
import { evidenceBands, stepBands } from './record-tables.ts'
import { signatureBands } from './signature-bands.ts'
import { centredBand, factBand, headingBand, listBands, textBands, type Measure } from './text-bands.ts'
import { recordWords, type RecordWords } from './words.ts'

const LABELS = 84

/**
 * The berita acara of a run on standing paper, ready to be signed: what was done by whom and when, what was handed in with
 * its fingerprint, what happened besides, the blocks for signatures, and on every page the way to its verification.
 * Promise: pure; no row is cut, heads of tables are repeated, a heading never stands alone at the foot of a page.
 */
export function layOutRecord(
  facts: RecordFacts,
  { paper, locale = 'id' }: { paper: PaperName; locale?: Locale },
): Page[] {
  const words = recordWords(locale)
  const { frame, width, height } = standingPaperOf(paper)
  const room = { ...frame, height: frame.height - RECORD_FOOTER }
  const pages = paginated(bandsOf(facts, words, locale, room), room)
  return pages.map((parts, at) => ({
    width,
    height,
    frame,
    parts: [...parts, ...recordFooter(facts, { page: at + 1, pageCount: pages.length }, frame, words)],
  }))
}

function bandsOf(facts: RecordFacts, words: RecordWords, locale: Locale, measure: Measure): Band[] {
  const { sop, signatories } = facts
  const fact = (label: string, ...texts: string[]) => factBand(label, texts, measure, LABELS)
  const steps = stepBands(facts.steps, words, measure)
  const evidence = evidenceBands(facts.evidence, words, measure)
  return [
    ...facts.unit.map((line) => centredBand(line, measure, 11)),
    gap(10),
    centredBand(words.title, measure, 13),
    gap(10),
    ...textBands(words.opening(dayInWords(facts.issuedOn, locale)), measure),
    gap(8),
    fact(words.subject, facts.subject),
    fact(words.sop, sop.title),
    ...(sop.number ? [fact(words.number, sop.number)] : []),
    fact(words.versions, sop.versions.join(', ')),
    fact(words.started, facts.startedAt),
    fact(words.ended, facts.endedAt ?? words.open),
    fact(words.status, facts.status),
    gap(10),
    headingBand(words.steps, measure),
    ...(facts.steps.length > 0 ? steps : textBands(words.none, measure)),
    gap(10),
    headingBand(words.evidence, measure),
    ...(facts.evidence.length > 0 ? evidence : textBands(words.none, measure)),
    gap(10),
    headingBand(words.incidents, measure),
    ...(facts.incidents.length > 0 ? listBands(facts.incidents, measure) : textBands(words.none, measure)),
    gap(10),
    ...textBands(words.closing(facts.chain.events), measure),
    ...textBands(facts.chain.hash, measure),
    gap(14),
    {
      ...textBands(words.signing(facts.place, dateInWords(facts.issuedOn, locale)), measure)[0]!,
      isWithNext: true,
    },
    { ...gap(6), isWithNext: true },
    ...signatureBands(signatories, measure),
  ]
}
