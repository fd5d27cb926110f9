import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { instantOf } from '../read-model/shape.ts'
import type { CommentOnRunInput, CommentOnRunResult } from './comment-on-run.type.ts'
import { CommentTooLong, RunCommented } from './comment-on-run.type.ts'
import { commentNow } from './comment-now.ts'

const charactersAtMost = 4_000
const mentionsAtMost = 20

interface Found {
  knownPeople: number
}

/** A comment as it is decided: without stray blanks, and nobody named twice. */
type Saying = Omit<CommentOnRunInput, 'mentions'> & { mentions: (string | null)[] }

/** Says something about a run, or about one of its tasks, whatever has become of it. */
export function commentOnRun(
  context: Context,
  info: GraphQLResolveInfo,
  input: CommentOnRunInput,
): Promise<typeof CommentOnRunResult> {
  const { locale, door, changes, clock } = context
  const saying: Saying = {
    ...input,
    text: input.text.trim(),
    mentions: [...new Set((input.mentions ?? []).map(idOf))],
  }
  return refusingNotSignedIn(locale, async () => {
    const { entry, rows } = await door.ask<Found>(tokenOf(context), reading(saying))
    if (entry.access === 'viewer') return new NotAllowed(locale, onlyReading)
    if (!rows[0]) return new NotFound(locale)
    if (!saying.text) return new ReasonMissing(locale, nothingSaid)
    if ([...saying.text].length > charactersAtMost || saying.mentions.length > mentionsAtMost)
      return new CommentTooLong(locale, tooLong, charactersAtMost, mentionsAtMost)
    if (rows[0].knownPeople < saying.mentions.length) return new NotFound(locale, nobody)
    const [written] = await door.within<{ id: string }>(entry, writing(saying, clock()))
    changes.publish(entry.regencyId)
    const comment = await commentNow({ ...context, entry }, info, 'RunCommented', written!.id)
    return Object.assign(new RunCommented(), { comment })
  })
}

const reading = ({ run, task, mentions }: Saying) =>
  compile(sql<Found>`select (select count(*)::int from person p where p.regency_id = r.regency_id and p.is_active
      and p.id = any(${mentions}::uuid[])) as "knownPeople"
    from run r where r.regency_id = current_regency() and r.id = ${idOf(run)} and ${
      task == null
        ? sql`true`
        : sql`exists (select from task t where t.regency_id = r.regency_id and t.run_id = r.id and t.id = ${idOf(task)})`
    }`)

const writing = ({ run, task, text, mentions }: Saying, now: number) =>
  compile(sql<{ id: string }>`with said as (
      insert into run_comment (regency_id, run_id, task_id, text, author_id, at)
      values (current_regency(), ${run}, ${task ?? null}, ${text}, current_person(), ${instantOf(now)})
      returning regency_id, id),
    mentioned as (
      insert into run_comment_mention (regency_id, comment_id, person_id)
      select said.regency_id, said.id, person from said, unnest(${mentions}::uuid[]) as person)
    select id from said`)

const onlyReading = {
  id: 'Anda hanya berhak membaca di sini. Sampaikan tanggapan Anda kepada pelaksana tugasnya.',
  en: 'You may only read here. Tell whoever carries out the task what you have to say.',
}

const nothingSaid = {
  id: 'Komentar masih kosong. Tuliskan apa yang ingin disampaikan.',
  en: 'The comment is blank. Write what you have to say.',
}

const tooLong = {
  id: `Komentar paling banyak ${charactersAtMost} karakter dan menyebut paling banyak ${mentionsAtMost} pegawai. Persingkatlah, atau lampirkan sebagai berkas pada tugasnya.`,
  en: `A comment has at most ${charactersAtMost} characters and names at most ${mentionsAtMost} people. Shorten it, or hand it in as a file with the task.`,
}

const nobody = {
  id: 'Salah seorang yang disebut tidak lagi mempunyai akun di sini. Muat ulang halaman, lalu sebutkan kembali.',
  en: 'Somebody you named no longer has an account here. Reload the page and name them again.',
}
