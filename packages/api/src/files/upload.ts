import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'
import type { FileKind } from './file-kind.ts'
import { kindOf } from './file-kind.ts'
import { cleanFileName, extensionOf } from './file-name.ts'
import type { FileStore, Received } from './file-store.ts'
import type { UploadRefusal } from './upload-refusal.ts'
import {
  empty,
  otherContent,
  readersOnly,
  sizeAtMost,
  tooLarge,
  unknownKind,
  unsafeArchive,
} from './upload-refusal.ts'
import { zipProblem } from './zip-directory.ts'

export interface UploadedFile {
  id: string
  name: string
  size: number
  mediaType: string
  sha256: string
}

/** Takes a file in: everything that can be known without its bytes is asked first, and its row is written last. */
export async function upload(
  door: Door,
  store: FileStore,
  token: Token,
  rawName: string,
  bytes: AsyncIterable<Buffer>,
): Promise<UploadedFile | UploadRefusal> {
  const { entry } = await door.ask(token, compile(sql`select`))
  if (entry.access === 'viewer') return readersOnly
  const name = cleanFileName(rawName)
  const kind = kindOf(extensionOf(name))
  if (!kind) return unknownKind

  const received = await store.receive(bytes, sizeAtMost)
  if (!received) return tooLarge
  const refusal = await contentRefusal(received, kind, extensionOf(name)).catch(async (fault: unknown) => {
    await store.discard(received)
    throw fault
  })
  if (refusal) {
    await store.discard(received)
    return refusal
  }
  await store.keep(received)
  return { ...(await recorded(door, token, name, kind, received)), name, mediaType: kind.mediaType }
}

async function contentRefusal(
  received: Received,
  kind: FileKind,
  extension: string,
): Promise<UploadRefusal | null> {
  if (received.size === 0) return empty
  if (kind.content === 'text') return received.hasZeroByte ? otherContent(extension) : null
  const found = await fileTypeFromFile(received.path)
  if (found?.mime !== kind.mediaType) return otherContent(extension)
  return kind.isZip && (await isUnsafe(received.path)) ? unsafeArchive : null
}

async function isUnsafe(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    return (await zipProblem(file)) !== null
  } finally {
    await file.close()
  }
}

async function recorded(door: Door, token: Token, name: string, kind: FileKind, { size, sha256 }: Received) {
  const insert = compile(sql<{
    id: string
  }>`insert into file (regency_id, sha256, name, size, media_type, uploaded_by)
    values (current_regency(), decode(${sha256}, 'hex'), ${name}, ${size}, ${kind.mediaType}, current_person()) returning id`)
  const { rows } = await door.ask<{ id: string }>(token, insert)
  return { id: rows[0]!.id, size, sha256 }
}
