import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { JudgePersonalDataInput, JudgePersonalDataResult } from './judge-personal-data.type.ts'
import { PersonalDataJudged } from './judge-personal-data.type.ts'

/** Says of what was found in a file whether it may be public; the last word counts. Of files with nothing in them nothing is to be said. */
export function judgePersonalData(
  context: Context,
  { file, isPublic, reason }: JudgePersonalDataInput,
): Promise<typeof JudgePersonalDataResult> {
  const reading = compile(sql<{ sha256: string }>`select encode(p.sha256, 'hex') as sha256
    from file f join personal_data_scan p on p.regency_id = f.regency_id and p.sha256 = f.sha256
    where f.regency_id = current_regency() and f.id = ${idOf(file)} and cardinality(p.columns) > 0`)
  return asAdmin<{ sha256: string }, typeof JudgePersonalDataResult>(
    context,
    reading,
    async (acting, found) => {
      const { locale, door, entry, clock } = acting
      if (!found) return new NotFound(locale)
      const why = reason.trim()
      if (!why) return new ReasonMissing(locale, reasonMissing)
      await door.within(
        entry,
        compile(sql`update personal_data_scan set is_public = ${isPublic}, reason = ${why}, judged_at = ${instantOf(clock())},
          judged_by = current_person()
        where regency_id = current_regency() and sha256 = decode(${found.sha256}, 'hex')`),
      )
      return Object.assign(new PersonalDataJudged(), { file, isPublic })
    },
  )
}

const reasonMissing = {
  id: 'Tuliskan alasannya: mengapa data itu boleh, atau tidak boleh, terbuka.',
  en: 'Write the reason: why these data may, or may not, be public.',
}
