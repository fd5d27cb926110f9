import type { Sop } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Inside, Token } from '../database/door.ts'
import { gather } from '../read-model/gather.ts'

/** How many definitions one process keeps at the most; five seeds take 60 KB. */
const keptAtMost = 2_000

/**
 * The content of SOP versions. A version in use never changes, so a process reads it once and keeps it; a draft is read
 * each time. An id is only ever asked for after a row that carries it came through row-level security.
 */
export class Definitions {
  readonly #kept = new Map<string, Sop>()

  /** Reads what is not yet known, in one statement for all. */
  async prime(door: Door, who: Token | Inside, versionIds: Iterable<string>): Promise<void> {
    const unknown = [...new Set(versionIds)].filter((id) => !this.#kept.has(id))
    if (unknown.length > 0) await this.#read(door, who, unknown)
  }

  /** The definition that `prime` has read before; never a draft's. */
  of(versionId: string): Sop {
    return found(this.#kept.get(versionId), versionId)
  }

  /** The definition, at once where it is known; all that one session asks for in one turn are read together. */
  load(door: Door, token: Token, versionId: string): Sop | Promise<Sop> {
    const known = this.#kept.get(versionId)
    if (known) return known
    return gather(this, token.toString('base64'), versionId, async (ids) => {
      const read = await this.#read(door, token, [...new Set(ids)])
      return ids.map((id) => found(read.get(id), id))
    })
  }

  async #read(door: Door, who: Token | Inside, ids: string[]): Promise<Map<string, Sop>> {
    const rows = await door.rowsFor<{ id: string; content: Sop; isDraft: boolean }>(
      who,
      compile(sql`select id, content, state in ('draft', 'in-review') as "isDraft"
        from sop_version where regency_id = current_regency() and id = any(${ids})`),
    )
    for (const { id, content, isDraft } of rows) if (!isDraft) this.#keep(id, content)
    return new Map(rows.map(({ id, content }) => [id, content]))
  }

  #keep(id: string, sop: Sop): void {
    if (this.#kept.size >= keptAtMost) this.#kept.delete(this.#kept.keys().next().value!)
    this.#kept.set(id, sop)
  }
}

function found(sop: Sop | undefined, versionId: string): Sop {
  if (!sop) throw new Error(`definition ${versionId} was not read`)
  return sop
}
