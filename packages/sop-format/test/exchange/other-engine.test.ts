import type { Marking, Sop } from '@satualur/engine'
import { afterMove, areStartsAlternatives, flowOf, isSound, moveOn } from '@satualur/engine'
import { expect, test } from 'vitest'
import { diceOf } from '../../../engine/test/dice.ts'
import { randomSop } from '../../../engine/test/random-sop.ts'
import { writeBpmn } from '../../src/exchange.ts'
import { sampleSops } from '../sheet/sample-sops.ts'
import { joinsAfterChoice, undoesParallelWork } from './flow-shapes.ts'
import { OtherEngine } from './other-engine.ts'

const maximumMoves = 60

/** The same outcomes in both engines; after each of them the same acts are open. */
async function playInBoth(sop: Sop, seed: number, isTokensOnly: boolean): Promise<'ended' | 'left'> {
  const dice = diceOf(seed)
  const flow = flowOf(sop)
  const starts = areStartsAlternatives(sop) ? [dice.pick(flow.starts)] : flow.starts
  const other = await OtherEngine.play(await writeBpmn(sop), { start: starts[0] }, isTokensOnly)
  let marking: Marking = { open: starts, arrivals: [] }
  for (let move = 0; move < maximumMoves; move++) {
    expect(other.open).toEqual([...marking.open].sort())
    if (marking.open.length === 0) break
    const act = dice.pick(marking.open)
    const outcome = dice.pick(flow.acts.get(act)!.act.outcomes)
    other.complete(act, outcome.key)
    marking = afterMove(marking, act, moveOn(flow, starts, marking, act, outcome.to))
  }
  expect(other.isOver).toBe(marking.open.length === 0)
  return other.isOver ? 'ended' : 'left'
}

const sound = (count: number, isMeant: (sop: Sop) => boolean = () => true) => {
  const sops: { sop: Sop; seed: number }[] = []
  for (let seed = 1; sops.length < count; seed++) {
    const sop = randomSop(seed, 5 + (seed % 30))
    if (isSound(sop) && isMeant(sop)) sops.push({ sop, seed })
  }
  return sops
}

function isOfTokens(sop: Sop): boolean {
  const { starts } = flowOf(sop)
  const beginnings = areStartsAlternatives(sop) ? starts.map((start) => [start]) : [starts]
  return !beginnings.some((beginning) => undoesParallelWork(sop, beginning))
}

test('the sample SOPs take the same path in another engine', async () => {
  const sops = [...sampleSops().values()]
  expect(sops.filter(isOfTokens)).toHaveLength(5)
  for (const sop of sops) for (const seed of [1, 2, 3]) await playInBoth(sop, seed, true)
})

test('100 sound SOPs take the same path in another engine, but for those that undo parallel work', async () => {
  const sops = sound(100)
  const played = sops.filter(({ sop }) => isOfTokens(sop))
  expect(played.length).toBeGreaterThan(95)
  const ends = await Promise.all(played.map(({ sop, seed }) => playInBoth(sop, seed, true)))
  expect(ends.filter((end) => end === 'ended').length).toBeGreaterThan(50)
})

test('the other engine needs no change where no join comes after a choice', async () => {
  for (const { sop, seed } of sound(50, (sop) => isOfTokens(sop) && !joinsAfterChoice(sop)))
    await playInBoth(sop, seed, false)
})
