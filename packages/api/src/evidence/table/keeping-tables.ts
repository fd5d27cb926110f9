import type { RunEvent } from '@satualur/engine'
import { flowOf } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry } from '../../database/door.ts'
import { standingOf } from '../../dataset/table-format/report/table-report.shape.ts'
import type { Acting } from '../../graphql/context.ts'
import type { Along, Companion, Deciding, Instead } from '../../run/command/companion.ts'
import { companions } from '../../run/command/companion.ts'
import type { UnpassedTable } from '../../run/command/refusal/table-refusal.type.ts'
import { TableNotPassed } from '../../run/command/refusal/table-refusal.type.ts'
import { askingChecks, bringing } from './asking-check.ts'
import type { HandedTable, HandingIn } from './handed-table.ts'
import { handedTables } from './handed-table.ts'
import { tablesInHand } from './tables-in-hand.ts'

type Said = Pick<UnpassedTable, 'standing' | 'errors'> & { id: string }
type Decision = Extract<RunEvent, { type: 'TaskCompleted' | 'TaskConfirmed' }>

/**
 * Where the dataset of a run has a format, what is handed in is checked, and a decision does not let a table go forward that
 * has not passed. Of other runs nothing is asked: the reading that every command begins with has told.
 */
const keepingTables: Companion = async (acting, entry, deciding) => {
  if (!deciding.row.hasTableFormat) return null
  const forward = deciding.events.find((event) => isForward(deciding, event))
  const refused = forward && (await refusal(acting, entry, deciding, forward as Decision))
  return refused ?? asking(acting, deciding)
}

function isForward({ context }: Deciding, event: RunEvent): boolean {
  if (event.type !== 'TaskCompleted' && event.type !== 'TaskConfirmed') return false
  const flow = flowOf(context.sop)
  const { act } = flow.acts.get(event.act)!
  const outcome = act.outcomes.find(({ key }) => key === event.outcome)
  return act.kind === 'decision' && outcome !== undefined && !flow.sendsBack(act.key, outcome)
}

async function refusal(
  acting: Acting,
  entry: Entry,
  { row, context, task }: Deciding,
  { act, at, handovers }: Decision,
): Promise<Instead | null> {
  const { step } = flowOf(context.sop).acts.get(act)!
  const handed = await handedTo(acting, entry, row.id, { task: task!, at, handovers })
  const unpassed = tablesInHand(handed, step).filter(
    ({ report }) => report?.standing !== 'clean' && report?.standing !== 'waived',
  )
  if (unpassed.length === 0) return null
  // Nobody may have asked since the format was changed, or it was made after the table had been handed in.
  const unmade = unpassed.filter(({ report }) => !report || report.errors === null)
  if (unmade.length > 0)
    await acting.door.within(entry, askingChecks(row.id, unmade.map(bringingAgain), acting.clock()))
  return { instead: (locale) => new TableNotPassed(locale, unpassed.map(told)) }
}

/** Under the same period: a resource has its own. */
const bringingAgain = ({ file, resource }: HandedTable) => (resource ? { resource } : { file: file.id })

const told = ({ file, report }: HandedTable<Said>): UnpassedTable => ({
  ...{ file: file.id, fileName: file.name, report: report?.id ?? null },
  ...{ standing: report?.standing ?? 'waiting', errors: report?.errors ?? null },
})

async function handedTo(acting: Acting, entry: Entry, run: string, handing: HandingIn) {
  const report = sql`json_build_object('id', t.id, 'standing', ${standingOf(sql`t`)}, 'errors', t.errors)`
  const [read] = await acting.door.within<{ handed: HandedTable<Said>[] }>(
    entry,
    compile(sql`select ${handedTables(sql`r`, report, handing)} as handed
      from run r where r.regency_id = current_regency() and r.id = ${run}`),
  )
  return read!.handed
}

function asking(acting: Acting, { row, events }: Deciding): Along | null {
  const brought = events.flatMap((event) => ('handovers' in event ? bringing(event.handovers) : []))
  return brought.length > 0 ? { along: [askingChecks(row.id, brought, acting.clock())] } : null
}

companions.push(keepingTables)
