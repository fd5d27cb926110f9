import { addRole, addStage, emptySop, placeSymbol } from '@satualur/authoring'
import { finding } from '@satualur/engine'
import { expect, test } from 'vitest'
import { spotOf } from './spot.ts'

const start = addRole(emptySop({ key: 's', title: 'S' }), 'Walidata')
const role = start.roles[0]!.key
const step = start.steps[0]!.key
const sop = placeSymbol(start, step, role)
const act = sop.steps[0]!.acts[0]!.key
const column = `role:${role}`

test('what is wrong with the flow is marked where the symbol stands, or could', () => {
  expect(spotOf(finding('act-unreachable', { step, act }, {}), sop)).toEqual({ in: 'table', step, column })
  expect(spotOf(finding('act-without-performer', { step, act }, {}), start)).toEqual({
    in: 'table',
    step,
    column,
  })
})

test('what is wrong with a cell is marked in the cell', () => {
  expect(spotOf(finding('empty-cell', { step }, { cell: 'yields' }), sop)).toMatchObject({ column: 'yields' })
  expect(spotOf(finding('waktu-without-number', { step }, { text: 'segera' }), sop)).toMatchObject({
    column: 'waktu',
  })
  const unsure = finding('unsure', { step }, { what: 'activity', confidence: 0.5, why: '' })
  expect(spotOf(unsure, sop)).toMatchObject({ column: 'activity' })
})

test('a stage is marked in its column, where there is one', () => {
  const unknown = finding('unknown-stage', { step }, { stage: 'x' })
  expect(spotOf(unknown, sop)).toMatchObject({ column: 'activity' })
  expect(spotOf(unknown, addStage(sop, 'Perencanaan'))).toMatchObject({ column: 'stage' })
})

test('a performer is marked in the head, the identity in its cell, and the whole SOP nowhere', () => {
  expect(spotOf(finding('unsure', { role }, { what: 'role', confidence: 0.5, why: '' }), sop)).toEqual({
    in: 'table',
    step: null,
    column,
  })
  expect(spotOf(finding('header-missing', { header: 'number' }, { cell: 'number' }), sop)).toEqual({
    in: 'header',
    cell: 'number',
  })
  expect(spotOf(finding('no-steps', {}, {}), sop)).toBeNull()
})
