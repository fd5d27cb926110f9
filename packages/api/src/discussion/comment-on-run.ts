import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { IdempotencyConflict } from '../run/command/refusal/run-refusal.type.ts'
import { repeatOf } from '../run/command/repeat.ts'
import { commentNow } from './comment-now.ts'
import type { CommentOnRunInput, CommentOnRunResult } from './comment-on-run.type.ts'
import { CommentTooLong, RunCommented } from './comment-on-run.type.ts'
import type { Found, Saying } from './comment-row.ts'
import { readingForComment, writingComment } from './comment-row.ts'

const charactersAtMost = 4_000
const mentionsAtMost = 20

/** The request came twice at once: the second look finds what the other has written. */
const attemptsAtMost = 2

/** Says something about a run, or about one of its tasks, whatever has become of it. */
export function commentOnRun(
  context: Context,
  info: GraphQLResolveInfo,
  input: CommentOnRunInput,
): Promise<typeof CommentOnRunResult> {
  const { locale, door, changes, clock } = context
  const mentions = [...new Set((input.mentions ?? []).map(idOf))]
  const saying: Saying = {
    ...input,
    text: input.text.trim(),
    mentions,
    repeat: repeatOf('commentOnRun', input),
  }
  return refusingNotSignedIn(locale, async () => {
    for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
      const { entry, rows } = await door.ask<Found>(tokenOf(context), readingForComment(saying))
      const told = async (id: string) =>
        Object.assign(new RunCommented(), {
          comment: await commentNow({ ...context, entry }, info, 'RunCommented', id),
        })
      if (entry.access === 'viewer') return new NotAllowed(locale, onlyReading)
      const [found] = rows
      if (!found) return new NotFound(locale)
      if (found.written) {
        const isSame = found.written.request === saying.repeat?.request
        return isSame ? told(found.written.id) : new IdempotencyConflict(locale)
      }
      const refusal = refused(context, saying, found)
      if (refusal) return refusal
      const [written] = await door.within<{ id: string }>(entry, writingComment(saying, clock()))
      if (!written) continue
      changes.publish(entry.regencyId)
      return told(written.id)
    }
    throw new Error('a comment was neither written nor found')
  })
}

function refused({ locale }: Context, { text, mentions }: Saying, { knownPeople }: Found) {
  if (!text) return new ReasonMissing(locale, nothingSaid)
  if ([...text].length > charactersAtMost || mentions.length > mentionsAtMost)
    return new CommentTooLong(locale, tooLong, charactersAtMost, mentionsAtMost)
  return knownPeople < mentions.length ? new NotFound(locale, nobody) : null
}

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
