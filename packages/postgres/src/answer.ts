import { setTimeout as pause } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'

/** Who a server says it is. */
export interface Answer {
  dataDirectory: string
  isDurable: boolean
}

export interface Question {
  url: string
  /** Asked between tries; once it says no, nobody will answer. */
  isAlive: () => boolean
  /** Called once when the server is there but still busy with its log after a crash. */
  onRecovery: () => void
}

const tryEveryMilliseconds = 40
const patienceMilliseconds = 10 * 60_000

/** Waits until the server takes connections. Null when it died, or answered nobody for ten minutes. */
export async function waitForAnswer({ url, isAlive, onRecovery }: Question): Promise<Answer | null> {
  let isRecoveryKnown = false
  const tries = patienceMilliseconds / tryEveryMilliseconds
  for (let count = 0; count < tries && isAlive(); count++) {
    const outcome = await ask(url)
    if (outcome !== 'silent' && outcome !== 'busy') return outcome
    if (outcome === 'busy' && count > 10 && !isRecoveryKnown) {
      isRecoveryKnown = true
      onRecovery()
    }
    await pause(tryEveryMilliseconds)
  }
  return null
}

async function ask(url: string): Promise<Answer | 'silent' | 'busy'> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Answer>(
      `select current_setting('data_directory') as "dataDirectory", current_setting('fsync')::boolean as "isDurable"`,
    )
    return rows[0]!
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '28P01') throw error
    return error instanceof DatabaseError && error.code === '57P03' ? 'busy' : 'silent'
  } finally {
    await client.end().catch(() => undefined)
  }
}
