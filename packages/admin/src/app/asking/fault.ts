import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import type { Fault } from '../../design/face/fault.ts'

const gatewayDown = [502, 503, 504]

/** The code is the one under which the server's log keeps the fault, where there is one; else it names the kind of fault. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    const { requestId, code } = first?.extensions ?? {}
    const fault = { code: String(requestId ?? code ?? 'GRAPHQL'), isOffline: false }
    return code === 'BAD_USER_INPUT' ? { ...fault, said: first!.message } : fault
  }
  if (ServerError.is(error)) {
    return { code: `HTTP-${error.statusCode}`, isOffline: gatewayDown.includes(error.statusCode) }
  }
  return { code: 'JARINGAN', isOffline: true }
}
