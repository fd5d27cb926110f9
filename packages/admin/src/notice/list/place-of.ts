import type { RouteLocationRaw } from 'vue-router'
import type { NoticeTopic } from '../../generated/graphql.ts'

/**
 * Where a notice leads: to the task, else to the run, else to how the dataset is published; what is told of the
 * house leads to the webhooks, what is told of oneself to who acts for whom.
 */
export function placeOf(notice: {
  task?: { id: string } | null
  run?: { id: string } | null
  dataset?: { id: string } | null
  topic: NoticeTopic
}): RouteLocationRaw {
  if (notice.task) return { name: 'task', params: { task: notice.task.id } }
  if (notice.run) return { name: 'run', params: { run: notice.run.id } }
  if (notice.dataset) return { name: 'dataset-publication', params: { dataset: notice.dataset.id } }
  return { name: notice.topic === 'HOUSE' ? 'webhooks' : 'absence' }
}
