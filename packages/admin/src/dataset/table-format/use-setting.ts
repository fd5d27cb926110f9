import { shallowReactive } from 'vue'
import { useMutation } from '../../app/asking/use-mutation.ts'
import type { SetTableFormatInput } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

/** What is wrong with a format, and with which of its columns. */
export interface FormatProblem {
  column?: number | null
  severity: string
  message: string
}

/** Saves a format; where it is refused, tells why and what is wrong column by column. */
export function useSetting() {
  const giving = useMutation(
    graphql(`
      mutation SetTableFormat($input: SetTableFormatInput!) {
        setTableFormat(input: $input) {
          ... on TableFormatSet {
            dataset {
              id
            }
          }
          ... on TableFormatUnsound {
            findings {
              column
              severity
              message
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
    { refetches: true },
  )
  const setting = shallowReactive({
    giving,
    refusal: null as string | null,
    problems: null as FormatProblem[] | null,
    async save(input: SetTableFormatInput): Promise<boolean> {
      const answer = (await giving.mutate({ input }))?.setTableFormat
      setting.refusal = answer && 'message' in answer ? answer.message : null
      setting.problems = answer?.__typename === 'TableFormatUnsound' ? answer.findings : null
      return answer !== undefined && setting.refusal === null
    },
  })
  return setting
}
