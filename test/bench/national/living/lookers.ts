import type { Caller } from '../../caller.ts'
import type { ActingRegency } from '../../world.ts'
import type { Place } from '../asking/place.ts'
import type { Looker } from './freshness.ts'

interface Answer {
  compliance: { groups: { key: string; figures: { closed: number } }[] }
}
const question = (by: string) => `query Now($from: Date!, $to: Date!) {
  compliance(filter: { from: $from, to: $to }, by: ${by}) { groups { key figures { closed } } }
}`

/** Who looks while tasks are completed: the regencies in turn at their own figures, and the nation at those of each. */
export function lookersAt(caller: Caller, acting: readonly ActingRegency[], nation: Place): [Looker, Looker] {
  const now = new Date()
  const firstOf = (month: number, day = 1) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, day)).toISOString().slice(0, 10)
  const days = { from: firstOf(-24), to: firstOf(1, 0) }
  const closed = async (cookie: string, by: string) => {
    const { groups } = (await caller.ask<Answer>(cookie, question(by), days)).compliance
    return groups.map(({ key, figures }) => [key, figures.closed] as const)
  }
  let turn = 0
  return [
    {
      name: 'a regency at its own',
      look: async () => {
        const { id, admin } = acting[turn++ % acting.length]!
        const opds = await closed(admin.cookie, 'OPD')
        return new Map([[id, opds.reduce((sum, [, count]) => sum + count, 0)]])
      },
    },
    { name: 'the nation at all', look: async () => new Map(await closed(nation.cookie, 'REGENCY')) },
  ]
}
