import { computed, reactive, watch, type ComputedRef } from 'vue'
import { useMutation, type Command } from '../../app/asking/use-mutation.ts'
import { graphql } from '../../generated/index.ts'
import type { TryMigrationMutation, TryMigrationMutationVariables } from '../../generated/graphql.ts'
import { t } from './messages.ts'

interface Tried {
  id: string
  /** Counts what has happened in the run: another event, another verdict. */
  revision: number
}

/** What keeps each run from going on with a version, found out anew whenever something has happened in one of them. */
export interface Verdicts {
  /** By the id of the run; a run that is not in it has not been tried yet. */
  obstacles: ReadonlyMap<string, readonly string[]>
  trying: Command<TryMigrationMutation, TryMigrationMutationVariables>
  tryAgain: () => Promise<void>
}

export function useVerdicts(runs: () => readonly Tried[], version: () => string | undefined): Verdicts {
  const trying = useMutation(
    graphql(`
      mutation TryMigration($input: MigrateRunsInput!) {
        migrateRuns(input: $input) {
          ... on RunsMigrated {
            verdicts {
              run {
                id
              }
              obstacles {
                sentence
              }
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
  )
  const verdicts = reactive({ obstacles: new Map<string, string[]>(), trying, tryAgain })
  const key: ComputedRef<string> = computed(() =>
    JSON.stringify([version(), runs().map(({ id, revision }) => [id, revision])]),
  )
  watch(key, () => void tryAgain(), { immediate: true })

  // A trial is written nowhere, so its reason is read by nobody.
  async function tryAgain() {
    const [to, ids, asked] = [version(), runs().map(({ id }) => id), key.value]
    if (!to || ids.length === 0) return
    const told = await trying.give({ input: { runs: ids, version: to, reason: t('trial'), isDryRun: true } })
    if (!told || asked !== key.value) return
    verdicts.obstacles = new Map(
      told.verdicts.map(({ run, obstacles }) => [run.id, obstacles.map(({ sentence }) => sentence)]),
    )
  }
  return verdicts
}
