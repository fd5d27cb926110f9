import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, test } from 'vitest'
import { faultOf } from './fault.ts'

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions }] })

describe('faultOf', () => {
  test('shows the code under which the log of the server keeps the fault', () => {
    expect(faultOf(refused({ code: 'INTERNAL', requestId: '4f0c21aa' }))).toEqual({
      code: '4f0c21aa',
      isOffline: false,
    })
  })

  test('passes on what the server says of a question that cannot be answered', () => {
    expect(faultOf(refused({ code: 'BAD_USER_INPUT' }))).toEqual({
      code: 'BAD_USER_INPUT',
      isOffline: false,
      said: 'no',
    })
  })

  test('names the kind of fault where the log keeps none', () => {
    expect(faultOf(refused({ code: 'GRAPHQL_VALIDATION_FAILED' })).code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('takes a silent gateway for a lost connection, a failing server not', () => {
    const answered = (status: number) =>
      faultOf(new ServerError('no', { response: new Response(null, { status }), bodyText: '' }))
    expect(answered(502)).toEqual({ code: 'HTTP-502', isOffline: true })
    expect(answered(500)).toEqual({ code: 'HTTP-500', isOffline: false })
  })

  test('takes what never reached a server for a lost connection', () => {
    expect(faultOf(new TypeError('Failed to fetch'))).toEqual({ code: 'JARINGAN', isOffline: true })
  })
})
