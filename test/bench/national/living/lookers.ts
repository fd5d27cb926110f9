import type { Caller } from '../../caller.ts'
import type { ActingRegency } from '../../world.ts'
import type { Place } from '../asking/place.ts'
import type { Looker } from './freshness.ts'

interface Told {
  compliance: { total: { closed: number } }
}
const question = (by: string) => `query Now($from: Date!, $to: Date!) {
  compliance(filter: { from: $from, to: $to }, by: ${by}) { total { closed } }
}`

/** Who looks while tasks are completed: the regencies in turn at their own figures, and the nation at all of them. */
export function lookersAt(caller: Caller, acting: readonly ActingRegency[], nation: Place): Looker[] {
  const now = new Date()
  const firstOf = (month: number, day = 1) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, day)).toISOString().slice(0, 10)
  const days = { from: firstOf(-24), to: firstOf(1, 0) }
  const closed = async (cookie: string, by: string) =>
    (await caller.ask<Told>(cookie, question(by), days)).compliance.total.closed
  let turn = 0
  return [
    {
      name: 'a regency at its own',
      look: async () => {
        const { id, admin } = acting[turn++ % acting.length]!
        return { closed: await closed(admin.cookie, 'OPD'), of: id }
      },
    },
    {
      name: 'the nation at all',
      look: async () => ({ closed: await closed(nation.cookie, 'REGENCY'), of: 'all' }),
    },
  ]
}
