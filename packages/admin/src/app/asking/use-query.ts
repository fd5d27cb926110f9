import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onScopeDispose, shallowReactive, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { client } from './client.ts'
import type { Fault } from '../../design/face/fault.ts'
import { faultOf } from './fault.ts'
import { onChanged } from './live.ts'

/** A question on its way. Do not destructure: the fields change. */
export interface Asked<Data> {
  readonly data: Data | undefined
  readonly isLoading: boolean
  readonly fault: Fault | null
  /** Asks again over the network. */
  retry: () => void
}

export interface QueryOptions {
  /** Asks again whenever the server says that something changed. */
  isLive?: boolean
  /** Shows the former answer while another one is on its way: for filters and pages of one list. */
  keepsFormer?: boolean
  /** Waits while false. */
  isEnabled?: MaybeRefOrGetter<boolean>
}

export function useQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<NoInfer<Variables>>,
  options: QueryOptions = {},
): Asked<Data> {
  let stop = () => {}
  let again: () => Promise<unknown> = () => Promise.resolve()
  const asked = shallowReactive({
    data: undefined as Data | undefined,
    isLoading: false,
    fault: null as Fault | null,
    // The fault, if any, arrives with the next result.
    retry: () => void again().catch(() => {}),
  })

  function ask(current: Variables) {
    const query = client.watchQuery<Data, OperationVariables>({
      query: document,
      variables: current,
      notifyOnNetworkStatusChange: true,
    })
    const subscription = query.subscribe((result) => {
      asked.isLoading = result.loading
      asked.fault = result.error ? faultOf(result.error) : null
      if (result.dataState === 'complete') asked.data = result.data as Data
    })
    again = () => query.refetch()
    stop = () => subscription.unsubscribe()
  }

  watch(
    () => ((toValue(options.isEnabled) ?? true) ? JSON.stringify(toValue(variables)) : null),
    (key, former) => {
      stop()
      if (former !== undefined && !options.keepsFormer) asked.data = undefined
      if (key !== null) ask(toValue(variables))
    },
    { immediate: true },
  )
  if (options.isLive) onScopeDispose(onChanged(asked.retry))
  onScopeDispose(() => stop())
  return asked
}
