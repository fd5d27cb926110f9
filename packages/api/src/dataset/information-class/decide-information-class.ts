import type { ClassHistory } from '@satualur/engine'
import { decideClass } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { untilWritten } from '../until-written.ts'
import { datasetShape } from '../dataset.shape.ts'
import type { Dataset } from '../dataset.type.ts'
import { decisionOf } from './class-decision.input.ts'
import { classHistory, writingDecisions } from './class-history.ts'
import { closings, isStillPublic } from './closing.ts'
import type {
  DecideInformationClassInput,
  DecideInformationClassResult,
} from './decide-information-class.type.ts'
import { ClassNotDecided, InformationClassDecided, StillPublic } from './decide-information-class.type.ts'

interface Found {
  history: ClassHistory
}

/** Adds a decision to a dataset's class; where somebody else has decided meanwhile, it is decided over theirs. */
export function decideInformationClass(
  context: Context,
  info: GraphQLResolveInfo,
  input: DecideInformationClassInput,
): Promise<typeof DecideInformationClassResult> {
  const reading = compile(sql<Found>`select ${classHistory(sql`d.regency_id`, sql`d.id`)} as history
    from dataset d where d.regency_id = current_regency() and d.id = ${idOf(input.dataset)}`)
  const decision = decisionOf(input.decision)
  type Decided = typeof DecideInformationClassResult
  return untilWritten<Decided>(() =>
    asAdmin<Found, Decided | 'again'>(context, reading, async (acting, found) => {
      const { locale, door, entry, clock } = acting
      if (!found) return new NotFound(locale)
      const decided = decideClass(found.history, decision)
      if ('refusal' in decided) return new ClassNotDecided(locale, decided.refusal)
      const row = { datasetId: input.dataset, sequence: decided.history.length, decision }
      const writing = compile(writingDecisions([row], clock(), entry.personId))
      const closing = decision.class === 'dikecualikan' ? closingOf(acting, input) : []
      const written = await door.withinTogether(entry, [...closing, writing]).catch(unlessPublic)
      if (written === 'public') return new StillPublic(locale, input.dataset)
      if (written.at(-1)!.length === 0) return 'again'
      const dataset = await readOne<Dataset>(acting, info, {
        shape: datasetShape,
        asked: selectedBelow(info, 'InformationClassDecided', 'dataset', 'Dataset'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${input.dataset}`,
      })
      return Object.assign(new InformationClassDecided(), { dataset })
    }),
  )
}

/** What leads to something that is public is withdrawn with the very decision, where a reason is given for that. */
const closingOf = ({ clock }: ActingAdmin, { dataset, withdrawalReason }: DecideInformationClassInput) =>
  closings.flatMap((closing) =>
    closing({
      ...{ dataset, at: clock() },
      reason: withdrawalReason?.trim() || null,
    }),
  )

function unlessPublic(fault: unknown): 'public' {
  if (isStillPublic(fault)) return 'public'
  throw fault
}
