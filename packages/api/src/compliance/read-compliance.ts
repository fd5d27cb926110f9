import { badInput } from '../graphql/faults.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import type { Sentence } from '../graphql/locale.ts'
import type { ComplianceRow, GroupRow, Question } from './compliance-statement.ts'
import { complianceStatement, pointsAtMost } from './compliance-statement.ts'
import type { Compliance, ComplianceGroup, Dimension } from './compliance.type.ts'
import { partLabel } from './dimension.ts'
import { reportingPeriod } from './reporting-period.ts'

/** One statement; a second one only the first time that a process names roles or steps of a version. */
export async function readCompliance(
  context: Context,
  { filter, by, every, asked }: Pick<Question, 'filter' | 'by' | 'every' | 'asked'>,
): Promise<Compliance> {
  if ((filter.role ?? filter.step ?? null) !== null && !filter.sop) throw badInput(sopNeeded[context.locale])
  const period = reportingPeriod(filter, context.locale)
  const question = { filter, period, by, every, asked, now: context.clock() }
  const { rows } = await context.door.ask<ComplianceRow>(tokenOf(context), complianceStatement(question))
  const { zone, groups, ...rest } = rows[0]!
  if (!zone) throw new Error('the regency has no calendar')
  if ((rest.series?.length ?? 0) > pointsAtMost) throw badInput(tooManyPoints[context.locale])
  return { ...rest, groups: groups && (await labelled(context, by, groups)) } as Compliance
}

async function labelled(context: Context, by: Dimension, groups: GroupRow[]): Promise<ComplianceGroup[]> {
  const isPart = by === 'role' || by === 'step'
  if (isPart) {
    await context.definitions.prime(
      context.door,
      tokenOf(context),
      groups.map(({ versionId }) => versionId),
    )
  }
  return groups.map(({ key, name, part, versionId, figures }) => ({
    key,
    label:
      part === null
        ? name
        : `${name} · ${partLabel(context.definitions.of(versionId), by, part, context.locale)}`,
    figures,
  }))
}

export const sopNeeded: Sentence = {
  id: '“role” dan “step” adalah kunci di dalam satu SOP: sertakan “sop”.',
  en: '“role” and “step” are keys within one SOP: give “sop” with them.',
}
const tooManyPoints: Sentence = {
  id: `Rangkaian ini memiliki lebih dari ${pointsAtMost} titik. Persempit tanggalnya atau pilih “every” yang lebih panjang.`,
  en: `This series has more than ${pointsAtMost} points. Narrow the dates or choose a longer “every”.`,
}
