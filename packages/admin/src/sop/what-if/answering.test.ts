import { usualAssumptions } from '@satualur/authoring/what-if'
import { usualCalendar } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, type WhatIfAnswer } from './answering.ts'

const sop = (target: number) => {
  const read = readSop(`key: contoh
title: Contoh
roles: [{ key: petugas, name: Petugas }]
steps:
  - { number: 1, activity: Mengirim, performer: petugas }
  - { number: 2, activity: Memeriksa, performer: petugas, outcomes: { Ya: ${target}, Tidak: 1 } }
  - { number: 3, activity: Selesai, performer: petugas }
`)
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  return read.sop
}
const calendar = usualCalendar('Asia/Jakarta')
const assumptions = { ...usualAssumptions(Date.parse('2026-07-06T00:30Z')), runs: 100 }

afterEach(() => vi.restoreAllMocks())

function told(target: number, msPerLook: number): WhatIfAnswer[] {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += msPerLook))
  const answers: WhatIfAnswer[] = []
  answer({ sop: sop(target), calendar, assumptions }, (each) => answers.push(each))
  return answers
}
const playedIn = (answers: WhatIfAnswer[]) =>
  answers.map((each) => ('result' in each ? each.result.played : null))

test('a slow answer is told as it grows, a quick one whole and once', () => {
  expect(playedIn(told(3, 200))).toEqual([20, 40, 60, 80, 100])
  expect(playedIn(told(3, 1))).toEqual([100])
})

test('what cannot run is answered with its findings at once', () => {
  const [only, ...more] = told(1, 1)
  expect(more).toEqual([])
  expect(only).toMatchObject({ findings: [{ code: 'act-unreachable' }, { code: 'no-way-out' }] })
})
