import { bareNumber } from '@satualur/engine'
import { computed, reactive, ref } from 'vue'
import { useAddressed } from '../../app/page/address.ts'
import { useQuery } from '../../app/asking/use-query.ts'
import { graphql } from '../../generated/index.ts'
import { firstActs } from './first-acts.ts'
import { t } from './messages.ts'

/** A place where a run may open, where its SOP has several and the run has one. */
export interface Start {
  act: string
  activity: string
  /** The row, and the roles of the symbol: one row may hold two starts. */
  place: string
}

/**
 * What has to be said about a run beside its SOP: at which start it opens, where they exclude each other, and how many items
 * its times count. Do not destructure: the fields change.
 */
export function useStartTerms(sop: () => string | undefined) {
  const query = useQuery(
    graphql(`
      query StartTerms($sop: ID!) {
        sop(id: $sop) {
          id
          version {
            id
            areStartsAlternatives
            ...FirstTasksVersion
            steps {
              key
              number
              activity
              waktu {
                text
                per
              }
              acts {
                key
                kind
                performers {
                  key
                  name
                }
              }
            }
          }
        }
      }
    `),
    () => ({ sop: sop() ?? '' }),
    { isEnabled: () => sop() !== undefined },
  )
  const version = computed(() => query.data?.sop?.version)
  const starts = computed((): Start[] =>
    version.value?.areStartsAlternatives
      ? firstActs(version.value.steps).map(({ step, act }) => ({
          act: act.key,
          activity: step.activity,
          place: [
            step.number && t('step', { number: bareNumber(step.number) }),
            ...act.performers.map(({ name }) => name),
          ]
            .filter(Boolean)
            .join(' · '),
        }))
      : [],
  )
  const item = computed(() => itemOf(version.value?.steps ?? []))
  const asked = useAddressed('start', { replaces: true })
  // The address may name a start of another SOP.
  const start = computed({
    get: () => starts.value.find(({ act }) => act === asked.value)?.act,
    set: (act) => (asked.value = act),
  })
  const itemCount = ref<number | null>(null)
  /** Null while it is not yet clear. */
  const said = computed(() => {
    if (!version.value || (starts.value.length > 0 && start.value === undefined)) return null
    return {
      ...(start.value !== undefined && { at: [start.value] }),
      ...(item.value !== null && itemCount.value !== null && { items: itemCount.value }),
    }
  })
  return reactive({ query, version, starts, start, item, itemCount, said })
}

/** What the times of some rows count, in the words of the SOP; null where none of them counts anything. */
function itemOf(steps: readonly { waktu: { per?: string | null } }[]): string | null {
  const items = [...new Set(steps.flatMap(({ waktu }) => waktu.per ?? []))]
  return items.length > 0 ? items.join(' / ') : null
}
