import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import type { Fault } from '../design/fault.ts'

const gatewayDown = [502, 503, 504]

export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    return { code: String(error.errors[0]?.extensions?.['code'] ?? 'GRAPHQL'), isOffline: false }
  }
  if (ServerError.is(error)) {
    return { code: `HTTP-${error.statusCode}`, isOffline: gatewayDown.includes(error.statusCode) }
  }
  return { code: 'JARINGAN', isOffline: true }
}
