import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import type { Sentence } from '../../graphql/locale.ts'
import type { Compliance } from './answer.type.ts'
import { answerOf } from './answer.ts'
import { pointsAtMost } from '../statement/compliance-series.ts'
import type { ToldRow } from '../statement/compliance-statement.ts'
import { complianceRow, complianceStatement } from '../statement/compliance-statement.ts'
import type { ComplianceFilter } from '../question/compliance.type.ts'
import { countedPeriod } from '../question/counted-period.ts'
import { groupings } from '../question/dimension.ts'
import type { Question } from '../question/question.ts'
import { isAsked } from '../question/question.ts'
import { reportingPeriod } from '../question/reporting-period.ts'
import { withoutSmallGroups } from './small-groups.ts'

/** One statement; a second one only the first time that a process names stages, roles or steps of a version. */
export async function readCompliance(
  context: Context,
  asked: Pick<Question, 'filter' | 'by' | 'every' | 'asked'>,
): Promise<Compliance> {
  const { locale, door, definitions, onlookers } = context
  if (needsSop(asked.filter)) throw badInput(sopNeeded)
  const question = { ...asked, period: reportingPeriod(asked.filter), now: context.clock() }
  const { rows } = await door.ask<ToldRow>(tokenOf(context), complianceStatement(question))
  const row = complianceRow(rows[0]!)
  if (!row.zone) throw new Error('the regency has no calendar')
  if (row.isWatching) onlookers.came()
  if (row.isWatching && !isOfWholeMonths(question)) throw badInput(wholeMonthsNeeded)
  if ((row.points?.length ?? 0) > pointsAtMost) throw badInput(tooManyPoints)
  if (row.groups && groupings[question.by].isPart)
    await definitions.prime(
      door,
      tokenOf(context),
      row.groups.map(({ version }) => version!),
    )
  const shown = row.isWatching ? withoutSmallGroups(row, asked.filter.regency ?? null) : row
  return answerOf(question, shown, (version) => definitions.of(version), locale)
}

/** A stage, a role and a step are known by their keys within one SOP. */
export const needsSop = ({ sop, version, stage, role, step }: ComplianceFilter): boolean =>
  [stage, role, step].some((key) => key != null) && !sop && !version

/** What is watched from outside is counted by month, and no finer. */
function isOfWholeMonths({ period, now, every, asked }: Question): boolean {
  const { months, ends } = countedPeriod(period, now)
  return months !== null && ends.length === 0 && !(every === 'week' && isAsked(asked, 'series'))
}

export const sopNeeded: Sentence = {
  id: '“stage”, “role”, dan “step” adalah kunci di dalam satu SOP: sertakan “sop” atau “version”.',
  en: '“stage”, “role” and “step” are keys within one SOP: give “sop” or “version” with them.',
}
const wholeMonthsNeeded: Sentence = {
  id: 'Kabupaten/kota lain dihitung per bulan penuh. Mulai pada tanggal 1, akhiri pada akhir bulan, dan jangan per minggu.',
  en: 'Other regencies are counted by whole months. Begin on the first of a month, end on the last of one, and not by week.',
}
export const tooManyPoints: Sentence = {
  id: `Rangkaian ini memiliki lebih dari ${pointsAtMost} titik. Persempit tanggalnya atau pilih “every” yang lebih panjang.`,
  en: `This series has more than ${pointsAtMost} points. Narrow the dates or choose a longer “every”.`,
}
