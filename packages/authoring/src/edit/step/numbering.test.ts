import { expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { renumberSteps } from './numbering.ts'

it('the rows are numbered from the top', () => {
  const sop = drawSop('a: b\nb:')
  const skipping = withStep(withStep(sop, 1, { number: null }), 2, { number: '7' })
  expect(renumberSteps(skipping).steps.map(({ number }) => number)).toEqual(['1', '2'])
  expect(renumberSteps(sop)).toBe(sop)
})
