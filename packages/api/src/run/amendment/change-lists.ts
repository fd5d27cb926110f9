import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import type { PageArgs } from '../../graphql/page-info.type.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Person } from '../../people/person.type.ts'
import { readingByIds } from '../../read-model/read-by-id.ts'
import type { Selected } from '../../read-model/selection.ts'
import { hidden, selectedNodes, selectedOn } from '../../read-model/selection.ts'
import type { Shape } from '../../read-model/shape.ts'
import { opdShape } from '../../regency/regency.shape.ts'
import type { Opd } from '../../regency/regency.type.ts'
import { openTaskShape } from '../run.shape.ts'
import type { Task } from '../task.type.ts'
import type { OpdDueChanges, PersonDueChanges } from './calendar-preview.type.ts'
import type { ChangedDeadline } from './deadline-changes.ts'
import type { DeadlineChangeConnection, DueChangeConnection } from './due-change.type.ts'
import type { ChangedDue } from './due-changes.ts'
import { deadlinesNamed } from './deadlines-named.ts'
import { pageOfChanges } from './page-of-changes.ts'

/** One page of the changes, whose tasks are read in one statement; the changes come soonest first. */
export function changePage(
  context: Context,
  info: GraphQLResolveInfo,
  changes: readonly ChangedDue[],
  page: PageArgs,
): Promise<DueChangeConnection> {
  const nodes = selectedNodes(selectedOn(info, 'DueChangeConnection'), 'DueChange')
  return pageOfChanges(changes, page, async (some) => {
    const ids = some.map(({ name }) => name)
    const tasks = await named<Task>(context, openTaskShape, ids, below(nodes, 'task', 'Task'))
    return some.map(({ name, ...times }) => ({ ...times, id: name, task: tasks.get(name)! }))
  })
}

/** The same of statutory deadlines. */
export function deadlineChangePage(
  context: Context,
  info: GraphQLResolveInfo,
  changes: readonly ChangedDeadline[],
  page: PageArgs,
): Promise<DeadlineChangeConnection> {
  const nodes = selectedNodes(selectedOn(info, 'DeadlineChangeConnection'), 'DeadlineChange')
  return pageOfChanges(changes, page, async (some) => {
    const deadlines = await deadlinesNamed(context, some, below(nodes, 'deadline', 'Deadline'))
    return some.map(({ name, formerDueAt, dueAt, isProvisional }) => ({
      ...{ id: name, deadline: deadlines.get(name)!, isProvisional },
      ...{ formerRunsOutAt: formerDueAt, runsOutAt: dueAt },
    }))
  })
}

export async function changesByOpd(
  context: Context,
  info: GraphQLResolveInfo,
  changes: readonly ChangedDue[],
): Promise<OpdDueChanges[]> {
  const counts = mostFirst(changes.map(({ opd }) => opd))
  const asked = below(selectedOn(info, 'OpdDueChanges'), 'opd', 'Opd')
  const opds = await named<Opd>(context, opdShape, [...counts.keys()], asked)
  return [...counts].map(([id, taskCount]) => ({ opd: opds.get(id)!, taskCount }))
}

export async function changesByPerson(
  context: Context,
  info: GraphQLResolveInfo,
  changes: readonly ChangedDue[],
): Promise<PersonDueChanges[]> {
  const counts = mostFirst(changes.flatMap(({ people }) => people))
  const asked = below(selectedOn(info, 'PersonDueChanges'), 'person', 'Person')
  const people = await named<Person>(context, personShape, [...counts.keys()], asked)
  return [...counts].map(([id, taskCount]) => ({ person: people.get(id)!, taskCount }))
}

const below = (fields: readonly Selected[], name: string, type: string): Selected[] =>
  fields.filter((field) => field.name === name).flatMap((field) => field.below(type))

/** How often each comes, the most frequent first, and then by id. */
function mostFirst(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1)))
}

async function named<Node extends { id: string }>(
  context: Context,
  shape: Shape,
  ids: readonly string[],
  asked: Selected[],
): Promise<Map<string, Node>> {
  if (asked.length === 0 || ids.length === 0) return new Map()
  const reading = readingByIds(shape, ids, [...asked, hidden('id')])
  const rows = await askFor<{ node: Node }>(context, reading)
  return new Map(rows.map(({ node }) => [node.id, node]))
}
