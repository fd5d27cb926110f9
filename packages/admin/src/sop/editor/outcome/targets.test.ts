import type { Act, Sop, Step } from '@satualur/engine'
import { emptySop } from '@satualur/authoring'
import { expect, test } from 'vitest'
import { foundTargets, targetsOf } from './targets.ts'

const act = (key: string, performer: string): Act => ({
  key,
  kind: 'process',
  performers: [performer],
  isJoint: false,
  waitsFor: 'any',
  outcomes: [],
  mark: { kind: 'explicit' },
})
const empty = emptySop({ key: 'sop', title: 'SOP' })
const step = (key: string, number: string | null, activity: string, acts: Act[]): Step => ({
  ...empty.steps[0]!,
  key,
  number,
  activity,
  acts,
})
const sop: Sop = {
  ...empty,
  roles: ['produsen', 'walidata'].map((key) => ({
    key,
    name: key === 'produsen' ? 'Produsen Data' : 'Walidata',
    aliases: [],
    national: null,
    scope: 'regency',
    mark: { kind: 'explicit' },
  })),
  steps: [
    step('a', '1.', 'Menyusun data', [act('a', 'produsen')]),
    step('b', '10', 'Memeriksa data', [act('b', 'walidata'), act('c', 'produsen')]),
    step('d', null, 'Menyebarluaskan data', [act('d', 'walidata')]),
    step('e', '4', 'Mengarsipkan', [act('e', 'walidata')]),
    step('f', '4', 'Melaporkan', [act('f', 'walidata')]),
  ],
}

test('a row is called by its printed number where that is printed once, else by its place; its symbols by their performers', () => {
  expect(targetsOf(sop).map(({ name }) => name)).toEqual([
    '1',
    '10 Walidata',
    '10 Produsen Data',
    'baris 3',
    'baris 4',
    'baris 5',
  ])
})

test('a typed number finds its row before those that only begin with it', () => {
  expect(foundTargets(targetsOf(sop), '1').map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  expect(foundTargets(targetsOf(sop), '10').map(({ key }) => key)).toEqual(['b', 'c'])
})

test('words of the activity or the performer find a row', () => {
  expect(foundTargets(targetsOf(sop), 'ebarlu').map(({ key }) => key)).toEqual(['d'])
  expect(foundTargets(targetsOf(sop), 'produsen').map(({ key }) => key)).toEqual(['a', 'c'])
  expect(foundTargets(targetsOf(sop), 'tidak ada')).toEqual([])
})
