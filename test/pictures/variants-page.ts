import { changeSentence, compareSops, type StepPair } from '@satualur/authoring'
import type { Sop, Step } from '@satualur/engine'
import { nationalTemplates } from '@satualur/library'
import { readSampleRegencies } from '@satualur/sample'
import { officialName } from '@satualur/sop-format'

/** Which template a seed is a variant of: all but one are about Satu Data. */
const templateOf: Record<string, string> = { 'kapuas-hulu': 'informasi-publik' }
const usual = 'satu-data-indonesia'

const heading = `# Lima SOP di samping templat nasional

Setiap baris templat di samping baris SOP yang melakukan pekerjaan yang sama, dengan perbedaannya dalam kata-kata. Halaman ini ditulis oleh perbandingan struktur yang juga dipakai halaman *Bandingkan SOP*: \`pnpm --filter @satualur/test run variants\`.

*Each row of the template beside the row of the SOP that does the same work, with what differs in words. The page is written by the comparison behind the page “Compare SOPs”.*
`

/** The five seeds beside the national templates, as a page to be read. */
export function variantsPage(): string {
  const templates = new Map(nationalTemplates().map((template) => [template.key, template]))
  const sections = readSampleRegencies().map(({ configuration, sops: [sop] }) => {
    const { sop: template, origin } = templates.get(templateOf[configuration.key] ?? usual)!
    return section(officialName(configuration), sop!, template, origin)
  })
  return [heading, ...sections].join('\n')
}

function section(regency: string, sop: Sop, template: Sop, origin: string): string {
  const { steps } = compareSops(template, sop)
  const rows = steps.map(
    (pair) => `| ${nameOf(pair.before)} | ${nameOf(pair.after)} | ${differencesOf(pair, template, sop)} |`,
  )
  return `## ${regency}: ${sop.title}

Templat: ${template.title} (${origin}). ${countsOf(steps)}

| templat | SOP | perbedaan |
| --- | --- | --- |
${rows.join('\n')}
`
}

function countsOf(steps: readonly StepPair[]): string {
  const paired = steps.filter(({ before, after }) => before && after).length
  const own = steps.filter(({ before }) => !before).length
  const missing = steps.filter(({ after }) => !after).length
  return `${paired} langkah berpasangan, ${own} hanya pada SOP, ${missing} hanya pada templat.`
}

const nameOf = (step: Step | null): string =>
  step ? cell([step.number, step.activity].filter(Boolean).join(' ')) : '—'

const differencesOf = ({ before, after, changes }: StepPair, template: Sop, sop: Sop): string =>
  before && after
    ? changes
        // Both wordings stand in the row already.
        .filter(({ place }) => place.cell !== 'activity')
        .map((change) => cell(changeSentence(change, { before: template, after: sop }, 'id')))
        .join('<br>') || 'sama'
    : ''

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
