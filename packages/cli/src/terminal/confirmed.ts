import type { Sentence } from '@satualur/sop-format'
import { Refused, sayBeside } from './say.ts'
import { exitCode } from '../configuration/exit-code.ts'
import { ask, isTerminal } from './ask.ts'
import type { Words } from '../configuration/words.ts'

/** Whether the person wants it: said beforehand with --yes, or on the terminal. */
export async function confirmed({ isSure }: Pick<Words, 'isSure'>, { id, en }: Sentence): Promise<boolean> {
  if (isSure) return true
  if (!isTerminal())
    throw new Refused(
      `${id} Tanpa terminal, jawab dengan --yes.`,
      `${en} Without a terminal, answer with --yes.`,
      exitCode.wrongUsage,
    )
  sayBeside(id, en)
  return /^(y|ya|yes)$/i.test(await ask('[y/T · y/N] '))
}
