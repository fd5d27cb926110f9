import { PassThrough } from 'node:stream'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Token } from '../../database/door.ts'
import type { Changes } from '../../run/rows/changes.ts'

/** In seconds. A regency is told of changes at most once a second, however many they are. */
const lookEvery = 5
const heartbeatEvery = 25
const connectionsPerSession = 5

interface Listener {
  sessionId: string
  stream: PassThrough
}

interface Watched {
  listeners: Set<Listener>
  /** What the last look saw. */
  state: string
  hasChanged: boolean
}

interface Look {
  state: string
  liveSessions: string[]
}

/**
 * Tells open pages that runs of their regency, or what is found of their tables, have changed. What this process changes is published to it; for everything
 * else it looks at the open tasks every few seconds, only while somebody listens, one regency after the other.
 */
export class Live {
  readonly #door: Door
  readonly #second: number
  readonly #watched = new Map<string, Watched>()
  readonly #unsubscribe: () => void
  #timer: NodeJS.Timeout | undefined
  #seconds = 0
  #isLooking = false

  /** `second` is how long a second takes: tests live faster. */
  constructor(door: Door, changes: Changes, second = 1_000) {
    this.#door = door
    this.#second = second
    this.#unsubscribe = changes.subscribe((regencyId) => {
      const watched = this.#watched.get(regencyId)
      if (watched) watched.hasChanged = true
    })
  }

  /** The events for one page; null where the session has enough pages open. The stream ends with the session. */
  async open(token: Token): Promise<PassThrough | null> {
    const { entry, rows } = await this.#door.ask<Look>(token, lookAt([]))
    const watched = this.#watched.get(entry.regencyId) ?? {
      listeners: new Set(),
      state: rows[0]!.state,
      hasChanged: false,
    }
    const own = [...watched.listeners].filter(({ sessionId }) => sessionId === entry.sessionId)
    if (own.length >= connectionsPerSession) return null
    this.#watched.set(entry.regencyId, watched)
    return this.#listen(entry.regencyId, watched, entry.sessionId)
  }

  /** Ends every stream, so that nothing keeps the server from closing. */
  close(): void {
    this.#unsubscribe()
    for (const { listeners } of this.#watched.values()) for (const { stream } of listeners) stream.end()
  }

  #listen(regencyId: string, watched: Watched, sessionId: string): PassThrough {
    const listener = { sessionId, stream: new PassThrough() }
    watched.listeners.add(listener)
    this.#timer ??= setInterval(() => this.#tick(), this.#second)
    listener.stream.on('close', () => {
      watched.listeners.delete(listener)
      if (watched.listeners.size === 0) this.#watched.delete(regencyId)
      if (this.#watched.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    })
    listener.stream.write(': listening\n\n')
    return listener.stream
  }

  #tick(): void {
    this.#seconds++
    for (const watched of this.#watched.values()) {
      if (watched.hasChanged) tell(watched, 'event: changed\ndata: {"runs":true}\n\n')
      watched.hasChanged = false
      if (this.#seconds % heartbeatEvery === 0) tell(watched, ': still here\n\n')
    }
    if (this.#seconds % lookEvery === 0) void this.#look()
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    for (const [regencyId, watched] of [...this.#watched]) {
      await this.#lookAt(regencyId, watched).catch(() => undefined) // A database that is away is looked at again soon.
    }
    this.#isLooking = false
  }

  async #lookAt(regencyId: string, watched: Watched): Promise<void> {
    const listeners = [...watched.listeners]
    const statement = lookAt(listeners.map(({ sessionId }) => sessionId))
    const [look] = await this.#door.askAs<Look>('app.regency', regencyId, statement)
    if (look!.state !== watched.state) watched.hasChanged = true
    watched.state = look!.state
    for (const { sessionId, stream } of listeners) if (!look!.liveSessions.includes(sessionId)) stream.end()
  }
}

/** A page that has not read what it was told already is no longer there. */
function tell({ listeners }: Watched, message: string): void {
  for (const { stream } of listeners) {
    if (stream.writableNeedDrain) stream.destroy()
    else if (stream.writable) stream.write(message)
  }
}

/**
 * Every step of a run opens, closes, claims or pauses tasks or takes a vote, so the open ones tell, whatever the history has grown to.
 * A check of a table tells how far it is every second, in the rows that are under way.
 * A session is looked at without counting as seen: an open page alone keeps nobody signed in.
 */
const lookAt = (sessionIds: string[]) =>
  compile(sql<Look>`select
    (select count(*) || ' ' || coalesce(max(opened_at)::text, '') || ' ' || count(claimed_by) || ' ' || count(paused_at)
      from task where status = 'open')
      || ' ' || (select count(vote) from assignment where is_open)
      || ' ' || coalesce((select max(at)::text from run_comment where regency_id = current_regency()), '')
      || ' ' || coalesce((select string_agg(concat_ws('/', id, state, rows_read, made_at), ' ' order by id) from table_report
        where regency_id = current_regency() and compared_at is null), '')
      || ' ' || coalesce((select id::text from notice where regency_id = current_regency() order by id desc limit 1), '') as state,
    array(select s.id::text from session s join person p on p.regency_id = s.regency_id and p.id = s.person_id
      where s.id = any(${sessionIds}) and s.expires_at > now() and s.last_seen_at + s.idle > now() and p.is_active) as "liveSessions"`)
