import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Token } from '../database/door.ts'
import type { Intake, UploadedFile } from './intake.ts'
import { heldBytes, kept, namedKind, recorded } from './intake.ts'
import { beginUpload, naming, removeUpload } from './resumable/upload-row.ts'
import type { UploadRefusal } from './upload-refusal.ts'
import { megabyte, readersOnly, regencyIsFull, tooLarge } from './upload-refusal.ts'

/** A file as it comes: its name, its size where the sender tells it, the task that it is for, if any, and its bytes. */
export interface Incoming {
  name: string
  task: string | null
  announced: number
  bytes: AsyncIterable<Buffer>
}

/**
 * Takes a file in: everything that can be known without its bytes is asked first, its room is taken when it is known how
 * much, and its row is written last.
 */
export async function upload(
  intake: Intake,
  token: Token,
  { name, task, announced, bytes }: Incoming,
): Promise<UploadedFile | UploadRefusal> {
  const { door, store, regencyBytes } = intake
  const { entry, rows } = await door.ask<{ held: number }>(token, compile(sql`select ${heldBytes} as held`))
  if (entry.access === 'viewer') return readersOnly
  const purpose = task === null ? 'paper' : await intake.purposeFor(token, task)
  const named = namedKind(name, purpose)
  if ('sentence' in named) return named
  const { megabytesAtMost } = named.kind
  if (announced > megabytesAtMost * megabyte) return tooLarge(megabytesAtMost)
  if (announced > regencyBytes - rows[0]!.held) return regencyIsFull

  const received = await store.receive(bytes, megabytesAtMost * megabyte)
  if (!received) return tooLarge(megabytesAtMost)
  const begun = { id: randomUUID(), name: named.name, size: received.size, purpose }
  if (!(await beginUpload(intake, entry, begun))) {
    await store.discard(received)
    return regencyIsFull
  }
  const free = () => removeUpload(intake, token, begun.id)
  try {
    const file = await kept(intake, received, named.kind, purpose)
    if (!('sentence' in file))
      return await recorded(intake, token, named, { ...received, ...file }, naming(begun.id))
    await free()
    return file
  } catch (fault) {
    await free()
    throw fault
  }
}
