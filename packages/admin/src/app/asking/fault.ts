import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import type { Fault } from '../../design/face/fault.ts'

const gatewayDown = [502, 503, 504]

/** The code is the one under which the server's log keeps the fault, where there is one; else it names the kind of fault. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const { requestId, code } = error.errors[0]?.extensions ?? {}
    return { code: String(requestId ?? code ?? 'GRAPHQL'), isOffline: false }
  }
  if (ServerError.is(error)) {
    return { code: `HTTP-${error.statusCode}`, isOffline: gatewayDown.includes(error.statusCode) }
  }
  return { code: 'JARINGAN', isOffline: true }
}
