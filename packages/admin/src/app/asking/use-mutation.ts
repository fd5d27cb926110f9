import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { shallowReactive } from 'vue'
import { client } from './client.ts'
import type { Fault } from '../../design/face/fault.ts'
import { faultOf } from './fault.ts'

/** A command that can be given. Do not destructure: the fields change. */
export interface Command<Data, Variables> {
  readonly isPending: boolean
  readonly fault: Fault | null
  /** Why the last command was not carried out, as the server says it. */
  readonly refusal: string | null
  /** Answers the data, whose union says whether it was done or refused; null when a fault kept it from being answered. */
  mutate: (variables: Variables) => Promise<Data | null>
  /** Answers what was done by a document of one command; null where it was refused or a fault kept it from being answered. */
  give: (variables: Variables) => Promise<Done<Data> | null>
}

/** Every member of the commands' unions that is no refusal. */
export type Done<Data> = Exclude<Extract<Data[keyof Data], object>, { message: string }>

export interface MutationOptions<Data> {
  /** Told what was answered before the page shows it, so that nothing stands there that the answer has overtaken. */
  onAnswer?: (data: Data) => void
  /** Asks the questions on screen again afterwards, for what the answer itself does not carry. */
  refetches?: boolean
}

export function useMutation<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: MutationOptions<Data> = {},
): Command<Data, Variables> {
  const command = shallowReactive({
    isPending: false,
    fault: null as Fault | null,
    refusal: null as string | null,
    async give(variables: Variables): Promise<Done<Data> | null> {
      const data = (await command.mutate(variables)) as Record<string, { message?: string }> | null
      const answer = Object.values(data ?? {}).find((told) => typeof told === 'object')
      command.refusal = answer?.message ?? null
      return answer && command.refusal === null ? (answer as Done<Data>) : null
    },
    async mutate(variables: Variables): Promise<Data | null> {
      command.isPending = true
      command.fault = null
      try {
        const { data } = await client.mutate<Data, OperationVariables>({
          mutation: document,
          variables,
          update: (_cache, { data }) => {
            if (data) options.onAnswer?.(data as Data)
          },
        })
        if (options.refetches) await client.refetchQueries({ include: 'active' }).catch(() => {})
        return (data as Data | undefined) ?? null
      } catch (error) {
        command.fault = faultOf(error)
        return null
      } finally {
        command.isPending = false
      }
    },
  })
  return command
}
