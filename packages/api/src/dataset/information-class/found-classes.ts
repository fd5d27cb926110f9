import type { Instant } from '@satualur/engine'
import type { DatasetClass } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { EntityManager } from '../../database/orm.ts'
import { writingHistories } from './class-history.ts'

/** Writes what was decided on the classes of datasets on which nobody has decided yet; what was decided stands. */
export async function foundClasses(
  em: EntityManager,
  classes: readonly DatasetClass[],
  { at, by }: { at: Instant; by: string | null },
): Promise<void> {
  if (classes.length === 0) return
  const undecided = sql<{ key: string; id: string }>`select d.key, d.id from dataset d
    where d.regency_id = current_regency() and not exists (select from class_decision c
      where c.regency_id = d.regency_id and c.dataset_id = d.id)`
  const { rows } = await em.getKysely().executeQuery(compile(undecided))
  const idBy = new Map(rows.map(({ key, id }) => [key, id]))
  const decisions = classes.flatMap(({ dataset, decisions }) => {
    const datasetId = idBy.get(dataset)
    if (datasetId === undefined) return []
    return decisions.map((decision, index) => ({ datasetId, sequence: index + 1, decision }))
  })
  for (const writing of writingHistories(decisions, at, by)) await em.getKysely().executeQuery(writing)
}
