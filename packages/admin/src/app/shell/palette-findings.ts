import { refDebounced } from '@vueuse/core'
import { computed, type Ref } from 'vue'
import { describePeriod } from '../../design/time/period.ts'
import { graphql } from '../../generated/index.ts'
import { language } from '../language/language.ts'
import { t as named } from '../place/messages.ts'
import { useQuery } from '../asking/use-query.ts'

/** Fewer letters fit nearly everything. */
const fewestLetters = 2

/** What the regency holds under that title, in the groups of the palette. The server searched, so the palette must not again. */
export function useFindings(term: Ref<string>) {
  const search = refDebounced(
    computed(() => term.value.trim()),
    200,
  )
  const found = useQuery(
    graphql(`
      query PaletteFindings($search: String!) {
        runs(first: 6, filter: { search: $search }) {
          nodes {
            id
            title
            period
            opd {
              id
              shortName
            }
          }
        }
        sops(first: 4, search: $search) {
          nodes {
            id
            title
          }
        }
        datasets(first: 4, filter: { search: $search }) {
          nodes {
            id
            title
            opd {
              id
              shortName
            }
          }
        }
      }
    `),
    () => ({ search: search.value }),
    { isEnabled: () => search.value.length >= fewestLetters, keepsFormer: true },
  )

  return computed(() => {
    if (!found.data || term.value.trim().length < fewestLetters) return []
    const { runs, sops, datasets } = found.data
    const suffixOf = (...words: (string | null | undefined)[]) => words.filter(Boolean).join(' · ')
    return [
      {
        id: 'runs',
        label: named('runs'),
        ignoreFilter: true,
        items: runs.nodes.map(({ id, title, period, opd }) => ({
          label: title,
          suffix: suffixOf(period && describePeriod(period, language.value), opd.shortName),
          icon: 'i-lucide-route',
          to: { name: 'run', params: { run: id } },
        })),
      },
      {
        id: 'sops',
        label: named('sops'),
        ignoreFilter: true,
        items: sops.nodes.map(({ id, title }) => ({
          label: title,
          icon: 'i-lucide-workflow',
          to: { name: 'sop', params: { sop: id } },
        })),
      },
      {
        id: 'datasets',
        label: named('datasets'),
        ignoreFilter: true,
        items: datasets.nodes.map(({ id, title, opd }) => ({
          label: title,
          suffix: opd.shortName,
          icon: 'i-lucide-database',
          to: { name: 'dataset', params: { dataset: id } },
        })),
      },
    ].filter(({ items }) => items.length > 0)
  })
}
