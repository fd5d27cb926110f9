import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Token } from '../database/door.ts'
import type { Intake, UploadedFile } from './intake.ts'
import { heldBytes, kept, namedKind, recorded } from './intake.ts'
import type { UploadRefusal } from './upload-refusal.ts'
import { readersOnly, regencyIsFull, sizeAtMost, tooLarge } from './upload-refusal.ts'

/** A file as it comes: its name, its size where the sender tells it, and its bytes. */
export interface Incoming {
  name: string
  announced: number
  bytes: AsyncIterable<Buffer>
}

/** Takes a file in: everything that can be known without its bytes is asked first, and its row is written last. */
export async function upload(
  intake: Intake,
  token: Token,
  { name, announced, bytes }: Incoming,
): Promise<UploadedFile | UploadRefusal> {
  const { door, store, regencyBytes } = intake
  const { entry, rows } = await door.ask<{ held: number }>(token, compile(sql`select ${heldBytes} as held`))
  if (entry.access === 'viewer') return readersOnly
  const named = namedKind(name)
  if ('sentence' in named) return named
  if (announced > sizeAtMost) return tooLarge
  const room = regencyBytes - rows[0]!.held
  if (announced > room) return regencyIsFull

  const received = await store.receive(bytes, sizeAtMost)
  if (!received) return tooLarge
  if (received.size > room) {
    await store.discard(received)
    return regencyIsFull
  }
  const file = await kept(intake, received, named.kind)
  return 'sentence' in file ? file : recorded(intake, token, named, { ...received, ...file })
}
