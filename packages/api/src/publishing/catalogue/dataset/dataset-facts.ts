import { describePeriod, describeRelease } from '@satualur/engine'
import { catalogueAddress, inLanguage } from '../address.ts'
import { parametersOf, readQuestion } from '../list/question.ts'
import type { Content, Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import { licenceLink } from '../page/licence.ts'
import type { PageReader } from '../page/reader.ts'
import type { PublicCatalogue, PublicDataset } from '../public-catalogue.ts'

/** What one wants to know of a dataset at a glance, and its topics as ways to others. */
export function datasetFacts(catalogue: PublicCatalogue, dataset: PublicDataset, reader: PageReader): Html {
  const { locale, said, tell } = reader
  const { frequency, coverage, region, plan, next } = dataset
  const facts: [name: string, value: Content][] = [
    [said.producer, found('producer', dataset.producer.key, dataset.producer.name)],
    [said.frequency, frequency ? said.frequencies[frequency] : said.asNeeded],
    [said.updated, tell.day(dataset.changedAt)],
    [said.nextRelease, next && nextWords(next)],
    [said.plan, plan && describeRelease(plan, locale)],
    [said.coverage, coverage],
    [said.region, region.name],
    [said.licence, licenceLink(dataset.licence)],
    [said.priority, dataset.isPriority && said.yes],
  ]
  function found(filter: 'producer' | 'tag', value: string, label: string): Html {
    const asked = parametersOf({ ...readQuestion(new URLSearchParams()), [filter]: value })
    const address = inLanguage(catalogueAddress(catalogue.key) + asked, locale)
    return html`<a ${filter === 'tag' && 'class=mark'} href="${address}">${label}</a>`
  }
  function nextWords({ period, on }: NonNullable<typeof next>): string {
    const named = describePeriod(period, locale)
    return on === null ? said.nextWithoutDay(named) : said.nextOn(named, tell.date(on))
  }
  return html`<dl class="facts">
      ${facts.map(
        ([name, value]) =>
          value &&
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      dataset.tags.length > 0 &&
      html`<ul class="marks" aria-label="${said.tag}">
        ${dataset.tags.map((tag) => html`<li>${found('tag', tag, tag)}</li>`)}
      </ul>`
    }`
}
