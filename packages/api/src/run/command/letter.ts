import type { Letter } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Acting } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { idOf } from '../../read-model/id.ts'
import type { LetterInput } from './letter.input.ts'

/** The letter that comes with a command, as far as one does; `unknown` where its file is not there. */
export async function letterOf(
  context: Acting,
  input: LetterInput | null | undefined,
): Promise<{ letter?: Letter } | 'unknown'> {
  if (!input) return {}
  const { title, file } = input
  if (file == null) return { letter: { title, file: null } }
  const found = await askFor<{ id: string }>(
    context,
    compile(sql`select id from file where regency_id = current_regency() and id = ${idOf(file)}`),
  )
  return found[0] ? { letter: { title, file: found[0].id } } : 'unknown'
}
