import type { CompiledQuery } from 'kysely'
import { badInput } from '../../graphql/faults.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import type { Selected } from '../../read-model/selection.ts'
import { tooManyPoints } from '../answer/read-compliance.ts'
import type { EveryUnit } from '../question/compliance.type.ts'
import { reportingPeriod } from '../question/reporting-period.ts'
import { pointsAtMost } from '../statement/compliance-series.ts'
import { DeadlineCompliance } from './deadline-compliance.type.ts'
import type { DeadlineFilter } from './deadline-filter.input.ts'
import { deadlineStatement } from './deadline-statement.ts'

interface Asked {
  filter: DeadlineFilter
  every: EveryUnit
  /** What is asked of `DeadlineCompliance`. */
  asked: Selected[]
}

type Answer = Omit<DeadlineCompliance, 'asOf'>

/** One statement: deadlines are few beside tasks, and are counted one by one. */
export async function readDeadlineCompliance(context: Context, asked: Asked): Promise<DeadlineCompliance> {
  const period = reportingPeriod(asked.filter)
  const now = context.clock()
  const statement = deadlineStatement({ ...asked, period, now }) as CompiledQuery<Answer>
  const [answer] = await askFor<Answer>(context, statement)
  if ((answer!.series?.length ?? 0) > pointsAtMost) throw badInput(tooManyPoints)
  return Object.assign(new DeadlineCompliance(), { asOf: now, ...answer! })
}
