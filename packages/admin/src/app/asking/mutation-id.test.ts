import { expect, test } from 'vitest'
import { repeatableRequest } from './mutation-id.ts'

test('the same input keeps its name until it was answered, however often it is tried', () => {
  const request = repeatableRequest()
  const { clientMutationId: first, ...input } = request.named({ tasks: ['t1'], reason: 'Cuti.' })
  expect(input).toEqual({ tasks: ['t1'], reason: 'Cuti.' })
  expect(request.named({ tasks: ['t1'], reason: 'Cuti.' }).clientMutationId).toBe(first)
  request.answered()
  expect(request.named({ tasks: ['t1'], reason: 'Cuti.' }).clientMutationId).not.toBe(first)
})

test('another input is another request', () => {
  const request = repeatableRequest()
  const { clientMutationId: first } = request.named({ reason: 'Cuti.' })
  expect(request.named({ reason: 'Sakit.' }).clientMutationId).not.toBe(first)
})
