import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'
import type { Inspector } from './check/inspector.ts'
import { flawRefusal } from './check/flaw-refusal.ts'
import type { FileKind, Purpose } from './file-kind.ts'
import { kindOf } from './file-kind.ts'
import { cleanFileName, extensionOf } from './file-name.ts'
import type { FileStore, Received } from './file-store.ts'
import { kindRefusal } from './kind-refusal.ts'
import type { UploadRefusal } from './upload-refusal.ts'

/** Where files are taken in, and how much of them. */
export interface Intake {
  door: Door
  store: FileStore
  inspector: Inspector
  /** Looks at large workbooks, so that other files need not wait for them. */
  tableInspector: Inspector
  /** What a file for a task is to be; who asks is known by the token. */
  purposeFor: (token: Token, task: string) => Promise<Purpose>
  /** What all files of one regency may take on the disk. */
  regencyBytes: number
}

export interface UploadedFile {
  id: string
  name: string
  size: number
  mediaType: string
  sha256: string
}

/** The name that a file is shown under, and what it says that the file is; or why such a file is not taken. */
export function namedKind(
  rawName: string,
  purpose: Purpose,
): { name: string; kind: FileKind } | UploadRefusal {
  const name = cleanFileName(rawName)
  const kind = kindOf(extensionOf(name), purpose)
  return kind ? { name, kind } : kindRefusal(extensionOf(name))
}

/** Bytes of the regency's files, and of those that are on their way. */
export const heldBytes = sql<number>`((select coalesce(sum(f.size), 0) from file f where f.regency_id = current_regency())
  + (select coalesce(sum(u.size), 0) from upload u where u.regency_id = current_regency() and u.file_id is null
    and u.begun_at > now() - interval '1 day'))::float8`

/** Looks at bytes that have arrived whole and keeps them under their hash, in hex; what is wrong with them is thrown away. */
export async function kept(
  { store, inspector, tableInspector }: Intake,
  received: Received,
  kind: FileKind,
  purpose: Purpose,
): Promise<{ sha256: string } | UploadRefusal> {
  try {
    const thread = purpose === 'table' && kind.isZip ? tableInspector : inspector
    const look = await thread.inspect({ path: received.path, ...kind })
    if ('sha256' in look) await store.keep(received, look.sha256)
    else await store.discard(received)
    return 'sha256' in look ? look : flawRefusal(look.flaw, kind)
  } catch (fault) {
    await store.discard(received)
    throw fault
  }
}

/** The row of a file whose bytes are kept; `also` names it in the same statement, where something waits for its name. */
export async function recorded(
  { door }: Intake,
  token: Token,
  { name, kind }: { name: string; kind: FileKind },
  { size, sha256 }: Pick<UploadedFile, 'size' | 'sha256'>,
  also = sql``,
): Promise<UploadedFile> {
  const insert = compile(sql<{ id: string }>`with made as (
      insert into file (regency_id, sha256, name, size, media_type, uploaded_by)
      values (current_regency(), decode(${sha256}, 'hex'), ${name}, ${size}, ${kind.mediaType}, current_person()) returning id
    ) ${also} select id from made`)
  const { rows } = await door.ask<{ id: string }>(token, insert)
  return { id: rows[0]!.id, name, size, mediaType: kind.mediaType, sha256 }
}
