import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door } from '../database/door.ts'

const windowMinutes = 15
/** Guesses within the window: at one account from anywhere, and from one address at any account. */
const atMost = { account: 10, address: 60 }

/** Counts this guess and answers when to come back, or null while there is room. The bound never depends on whether the account exists. */
export async function tooManyAttempts(door: Door, email: string, address: string): Promise<number | null> {
  const account = `account:${email}`
  const place = `address:${network(address)}`
  const counted = compile(sql<{ subject: string; guesses: number; oldest: number }>`
    with old as (delete from sign_in_attempt where at < now() - make_interval(mins => ${windowMinutes})),
    noted as (insert into sign_in_attempt (subject) values (${account}), (${place}))
    select subject, count(*)::int as guesses, (extract(epoch from min(at)) * 1000)::float8 as oldest from sign_in_attempt
    where subject in (${account}, ${place}) and at >= now() - make_interval(mins => ${windowMinutes}) group by subject`)
  const rows = await door.askOutside<{ subject: string; guesses: number; oldest: number }>(counted)
  const full = rows.filter(
    (row) => row.guesses >= (row.subject === account ? atMost.account : atMost.address),
  )
  return full.length ? Math.max(...full.map((row) => row.oldest)) + windowMinutes * 60_000 : null
}

/** A success clears the account's guesses: the rightful owner starts afresh. */
export async function forgetAttempts(door: Door, email: string): Promise<void> {
  await door.askOutside(compile(sql`delete from sign_in_attempt where subject = ${`account:${email}`}`))
}

/** One household's IPv6 addresses count as one: its first 64 bits. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address.replace(/^::ffff:/, '')
