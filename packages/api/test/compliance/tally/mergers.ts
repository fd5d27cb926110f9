import { sql } from 'kysely'
import type { Dice } from '../../../../engine/test/dice.ts'
import { tallying } from '../../../src/compliance/tally/tallying.ts'
import { compile } from '../../../src/database/compile.ts'
import { unlessOvertaken } from '../../../src/jobs/follow/follow.ts'
import { Walk } from '../../../src/jobs/follow/walk.ts'
import type { OpenHouse } from '../../open-house.ts'
import { asApp } from '../../tenancy/app-login.ts'

/** How the tally of a regency may be counted at some moment. */
export type Merger = (open: OpenHouse, regency: string) => Promise<void>

const once: Merger = async ({ house }, regency) => {
  const merging = compile(sql`select merge_tally()`)
  await house.door.askAs('app.regency', regency, merging).catch(unlessOvertaken)
}
/** As the house does it: a walk through all regencies, in pieces. */
const walking: Merger = async ({ house }) => new Walk(tallying, { ...house, clock: Date.now }).goAll()
const several: Merger = async (...at) => void (await Promise.all([once(...at), once(...at), once(...at)]))
const anew: Merger = async ({ house }, regency) =>
  void (await house.door.askAs('app.regency', regency, compile(sql`select rebuild_tally()`)))

/** Whoever counts loses the connection: before what was counted is kept, or right after. */
const killed =
  (isKept: boolean): Merger =>
  async (open, regency) => {
    const app = await asApp(open)
    app.on('error', () => undefined)
    const { rows } = await app.query<{ pid: number }>('select pg_backend_pid() as pid')
    await app.query('begin')
    await app.query(`select set_config('app.regency', $1, true)`, [regency])
    const ending = await app.query('select merge_tally()').then(
      () => 'commit',
      () => 'rollback',
    )
    if (isKept) await app.query(ending)
    await open.owner.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    await app.end().catch(() => undefined)
  }

const mergers = [once, once, walking, walking, several, several, anew, killed(false), killed(true)]
export const anyMerger = (dice: Dice): Merger => dice.pick(mergers)
