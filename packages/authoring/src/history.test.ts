import { expect, it } from 'vitest'
import { drawSop } from '../../engine/test/drawn-sop.ts'
import { setActivity } from './edit/step/cells.ts'
import { insertStep } from './edit/step/steps.ts'
import { edited, redone, startHistory, undone } from './history.ts'

const sop = drawSop('a:')
const typed = (text: string) => setActivity(sop, 'row-1', text)
const at = { place: 'row-1 activity' }

it('typing on in one place is one entry, and going back gives the object that was there', () => {
  const history = ['M', 'Me', 'Men'].reduce((all, text) => edited(all, typed(text), at), startHistory(sop))
  expect(history.past).toEqual([sop])
  expect(history.present.steps[0]!.activity).toBe('Men')
  expect(undone(history).present).toBe(sop)
  expect(redone(undone(history)).present).toBe(history.present)
})

it('typing elsewhere, an edit without a place, and typing after undo begin an entry', () => {
  const first = edited(startHistory(sop), typed('M'), at)
  const second = edited(first, typed('Me'), { place: 'row-1 note' })
  const third = edited(edited(second, insertStep(second.present, 1)), typed('x'), at)
  expect([first, second, third].map(({ past }) => past.length)).toEqual([1, 2, 4])
  const resumed = edited(undone(second), typed('Mu'), at)
  expect(resumed.past).toHaveLength(2)
  expect(redone(resumed)).toBe(resumed)
})

it('an edit that changed nothing is no entry', () => {
  const history = startHistory(sop)
  expect(edited(history, sop, at)).toBe(history)
})
