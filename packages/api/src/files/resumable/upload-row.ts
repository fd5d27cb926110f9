import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry, Token } from '../../database/door.ts'
import type { Purpose } from '../file-kind.ts'
import type { Intake, UploadedFile } from '../intake.ts'
import { heldBytes } from '../intake.ts'

/** How long an upload waits for its next part, from its beginning. */
export const hoursKept = 24
const isOver = sql`begun_at <= now() - make_interval(hours => ${sql.lit(hoursKept)})`

/** An upload in parts, as its beginner sees it; nobody else sees it. */
export interface UploadRow {
  id: string
  name: string
  size: number
  purpose: Purpose
  begunAt: number
  /** What it has become. */
  file: UploadedFile | null
}

export interface Standing {
  /** Bytes of the regency's files, and of those on their way. */
  held: number
  /** Uploads that this person has begun and not finished, and those of the whole regency. */
  ownUnfinished: number
  allUnfinished: number
}

export async function uploadRow({ door }: Intake, token: Token, id: string): Promise<UploadRow | null> {
  const { rows } = await door.ask<UploadRow>(
    token,
    compile(sql`select id, name, size::float8 as size, case when is_for_table then 'table' else 'paper' end as purpose,
        extract(epoch from begun_at)::float8 * 1000 as "begunAt",
      (select json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'mediaType', f.media_type,
        'sha256', encode(f.sha256, 'hex')) from file f where f.regency_id = current_regency() and f.id = file_id) as file
      from upload where regency_id = current_regency() and id = ${id} and person_id = current_person()`),
  )
  return rows[0] ?? null
}

export async function standingOf({ door }: Intake, token: Token): Promise<{ entry: Entry } & Standing> {
  const { entry, rows } = await door.ask<Standing>(
    token,
    compile(sql`select ${heldBytes} as held, count(*) filter (where person_id = current_person())::int as "ownUnfinished",
      count(*)::int as "allUnfinished" from upload where regency_id = current_regency() and file_id is null and not ${isOver}`),
  )
  return { entry, ...rows[0]! }
}

/**
 * Remembers an upload, and that its room is taken; false where there is not enough of it. One of a regency at a time: each
 * sees the room that those before it have taken.
 */
export async function beginUpload(
  { door, regencyBytes }: Intake,
  entry: Entry,
  { id, name, size, purpose }: Pick<UploadRow, 'id' | 'name' | 'size' | 'purpose'>,
): Promise<boolean> {
  const insert = compile(sql`insert into upload (regency_id, id, person_id, name, size, is_for_table)
    select current_regency(), ${id}, current_person(), ${name}, ${size}, ${purpose === 'table'}
    where ${heldBytes} + ${size} <= ${regencyBytes} returning id`)
  return (await door.withinTogether(entry, [waitingForOthers, insert]))[1]!.length > 0
}

const waitingForOthers = compile(
  sql`select pg_advisory_xact_lock(hashtextextended('upload ' || current_regency(), 0))`,
)

export async function removeUpload({ door }: Intake, token: Token, id: string): Promise<void> {
  const remove = compile(
    sql`delete from upload where regency_id = current_regency() and id = ${id} and person_id = current_person()`,
  )
  await door.ask(token, remove)
}

/** Named together with the file: an upload that is finished says as what. */
export const naming = (id: string) => sql`, named as (update upload set file_id = made.id from made
  where upload.regency_id = current_regency() and upload.id = ${id})`

/** The uploads of a regency whose time is over; to be asked as that regency. It answers whose bytes can be taken away. */
export const removingOver = compile(
  sql<{ id: string }>`delete from upload where regency_id = current_regency() and ${isOver} returning id`,
)
