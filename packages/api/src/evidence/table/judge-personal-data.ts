import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry } from '../../database/door.ts'
import { personalDataShape } from '../../dataset/table-format/personal-data/personal-data.shape.ts'
import type { PersonalDataReport } from '../../dataset/table-format/personal-data/personal-data.type.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { JudgePersonalDataInput, JudgePersonalDataResult } from './judge-personal-data.type.ts'
import { PersonalDataJudged } from './judge-personal-data.type.ts'
import { mayJudge } from './may-judge.ts'
import { reasonAtMost } from './reason.ts'

interface Found {
  sha256: string
  mayJudge: boolean
}

/** Says of what was found in a file whether it may be public; the last word counts, and the former ones stay on record. */
export function judgePersonalData(
  context: Context,
  info: GraphQLResolveInfo,
  { file, isPublic, reason }: JudgePersonalDataInput,
): Promise<typeof JudgePersonalDataResult> {
  const { locale, door } = context
  return refusingNotSignedIn(locale, async (): Promise<typeof JudgePersonalDataResult> => {
    const { entry, rows } = await door.ask<Found>(tokenOf(context), reading(file))
    const [found] = rows
    if (entry.access === 'viewer' || found?.mayJudge === false) return new NotAllowed(locale)
    if (!found) return new NotFound(locale)
    const why = reason.trim()
    if (!why || why.length > reasonAtMost) return new ReasonMissing(locale, reasonMissing)
    await judged(context, entry, { ...found, isPublic, why })
    context.changes.publish(entry.regencyId)
    const personalData = await readOne<PersonalDataReport>({ ...context, entry }, info, {
      shape: personalDataShape,
      asked: selectedBelow(info, 'PersonalDataJudged', 'personalData', 'PersonalDataReport'),
      where: (row) =>
        sql`${row}.regency_id = current_regency() and ${row}.sha256 = decode(${found.sha256}, 'hex')`,
    })
    return Object.assign(new PersonalDataJudged(), { file, isPublic, personalData })
  })
}

/** Where nothing was found nothing is to be said. */
const reading = (file: string) =>
  compile(sql<Found>`select encode(p.sha256, 'hex') as sha256, ${mayJudge(sql`p.sha256`)} as "mayJudge"
    from file f join personal_data_report p on p.regency_id = f.regency_id and p.sha256 = f.sha256
    where f.regency_id = current_regency() and f.id = ${idOf(file)} and p.columns is distinct from '[]'`)

type Judging = Pick<Found, 'sha256'> & { isPublic: boolean; why: string }

/** Of two who judge at once, one comes after the other. */
async function judged(context: Context, entry: Entry, { sha256, isPublic, why }: Judging): Promise<void> {
  const written = await context.door.within(
    entry,
    compile(sql`insert into personal_data_judgement (regency_id, sha256, sequence, is_public, reason, judged_at, judged_by)
      select current_regency(), decode(${sha256}, 'hex'), coalesce(max(j.sequence), 0) + 1, ${isPublic}::boolean, ${why},
        ${instantOf(context.clock())}, current_person()
      from personal_data_judgement j where j.regency_id = current_regency() and j.sha256 = decode(${sha256}, 'hex')
      on conflict do nothing returning sequence`),
  )
  if (written.length === 0) await judged(context, entry, { sha256, isPublic, why })
}

const reasonMissing = {
  id: 'Tuliskan alasannya (paling banyak 2.000 huruf): mengapa data itu boleh, atau tidak boleh, terbuka.',
  en: 'Write the reason (2,000 letters at most): why these data may, or may not, be public.',
}
