import { escaped } from '../../sheets/html-text.ts'
import type { IndexLine } from './pack-index.ts'
import { phaseName, phases } from './pack-index.ts'

const look = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:#eee}td:nth-child(5),th{white-space:nowrap}td:nth-child(4),td:nth-child(7){min-width:13rem}td:nth-child(7){overflow-wrap:anywhere}.t{overflow-x:auto}h2{margin-top:2rem}a{color:#0b4a8f}.n{color:#555}`

/** The index as a page that any browser opens without a connection: no script, and links into the pack alone or to addresses that were handed in. */
export function indexPage(
  lines: readonly IndexLine[],
  regency: string,
  { from, to }: { from: string; to: string },
): string {
  const title = `Bahan bukti EPSS, ${regency}, ${from} sampai ${to}`
  const sections = phases.map((phase) =>
    sectionOf(
      phase,
      lines.filter((line) => line.phase === phase),
    ),
  )
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${look}</style></head><body><h1>${escaped(title)}</h1>
<p class="n">Angka kepatuhan waktu: <a href="kepatuhan.xlsx">kepatuhan.xlsx</a>. Indeks ini sebagai lembar kerja: <a href="indeks.xlsx">indeks.xlsx</a>.
Setiap berkas tercatat di <a href="SHA256SUMS">SHA256SUMS</a>; periksa dengan <code>sha256sum -c SHA256SUMS</code>.</p>
${sections.join('\n')}
</body></html>
`
}

/** A phase in which nothing was done says so: whoever assesses looks for all four. What is beside them stands there if it is. */
function sectionOf(phase: IndexLine['phase'], of: readonly IndexLine[]): string {
  const isExpected = phase !== null && phase !== 'evaluasi'
  if (of.length === 0 && !isExpected) return ''
  const why = phase === null ? '<p>SOP dari langkah-langkah ini tidak menyebut tahapnya.</p>' : ''
  const what = of.length === 0 ? '<p>Tidak ada langkah yang selesai pada rentang ini.</p>' : tableOf(of)
  return `<h2>${phaseName(phase)}</h2>${why}${what}`
}

const tableOf = (lines: readonly IndexLine[]): string =>
  `<div class="t"><table><thead><tr><th>SOP</th><th>Pelaksanaan</th><th>OPD</th><th>Langkah</th><th>Selesai</th><th>Putusan</th><th>Bukti</th><th>Berita acara</th></tr></thead><tbody>
${lines.map(lineOf).join('\n')}</tbody></table></div>`

function lineOf({
  sop,
  run,
  opd,
  step,
  closedOn,
  verdict,
  artefact,
  evidence,
  place,
  record,
}: IndexLine): string {
  const proof = artefact === '' ? '' : `${escaped(artefact)}: ${linked(evidence, place)}`
  const cells = [sop, run, opd, step, closedOn, verdict].map(escaped)
  return `<tr>${[...cells, proof, record ? linked('PDF', record) : ''].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** Only into the pack and to addresses of the web: somebody has typed them. */
const linked = (text: string, place: string | null): string =>
  place && (/^https?:\/\//i.test(place) || !place.includes(':'))
    ? `<a href="${escaped(place.startsWith('http') ? place : encodeURI(place))}">${escaped(text)}</a>`
    : escaped(text)
