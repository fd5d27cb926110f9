import { finding, type Finding } from './finding.ts'
import type { Header, IsoDate } from '../sop.ts'

/** "Nomor 3 Tahun 2029", "UU 14 Tahun 2008"; not the years of a plan in a title ("RPJPD Tahun 2025-2045"). */
const numberedYear = /\d\s*[a-z]?\s+tahun\s+(\d{4})\b/gi
/** "39/2019", "PER/21/M.PAN/11/2008"; not a span of years ("2021/2026"). */
const slashedYear = /(?<!\b\d{4}\s?)\/\s*(\d{4})\b/g
const anyYear = /\b(?:19|20)\d{2}\b/

/** Laws of the basis that cannot be dated as they are: without a year, or younger than the SOP or than today. */
export function legalBasisFindings(header: Header, asOf: IsoDate): Finding[] {
  const latest = Math.min(yearOf(asOf), ...latestDate(header).map(yearOf))
  return header.legalBasis.flatMap((text) => {
    const place = { header: 'legalBasis' } as const
    if (!anyYear.test(text)) return [finding('legal-basis-without-year', place, { text })]
    const year = citedYears(text).find((cited) => cited > latest)
    return year === undefined ? [] : [finding('impossible-year', place, { text, year, latest })]
  })
}

function citedYears(text: string): number[] {
  return [numberedYear, slashedYear].flatMap((form) =>
    [...text.matchAll(form)].map(([, year]) => Number(year)),
  )
}

function latestDate({ madeOn, revisedOn, ratifiedOn, effectiveOn }: Header): IsoDate[] {
  return [madeOn, revisedOn, ratifiedOn, effectiveOn]
    .flatMap((printed) => printed?.date ?? [])
    .sort()
    .slice(-1)
}

const yearOf = (date: IsoDate) => Number(date.slice(0, 4))
