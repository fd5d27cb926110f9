import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diceOf } from '../../engine/test/dice.ts'
import { randomSop } from '../../engine/test/random-sop.ts'
import { readSop, writeSop } from '../../sop-format/src/index.ts'
import { addRole, addStage, emptySop } from '../src/index.ts'
import { randomEdit } from './random-edit.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261123)
const anew = addStage(addRole(emptySop({ key: 'baru', title: 'Baru' }), 'Produsen Data'), 'Perencanaan')

it('whatever 40 edits make of an SOP can be saved as a file and is read back the same', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), fc.boolean(), (seed, steps, isNew) => {
      const dice = diceOf(seed)
      let sop = isNew ? anew : randomSop(seed, steps)
      for (let count = 0; count < 40; count++) sop = randomEdit(sop, dice).sop
      expect(readSop(writeSop(sop))).toEqual({ sop })
    }),
    { numRuns: 500, seed },
  )
})
