import type { RouteLocationRaw } from 'vue-router'

/** Where a notice leads: to the task, else to the run, else to how the dataset is published, else to the webhooks. */
export function placeOf(notice: {
  task?: { id: string } | null
  run?: { id: string } | null
  dataset?: { id: string } | null
}): RouteLocationRaw {
  if (notice.task) return { name: 'task', params: { task: notice.task.id } }
  if (notice.run) return { name: 'run', params: { run: notice.run.id } }
  return notice.dataset
    ? { name: 'dataset-publication', params: { dataset: notice.dataset.id } }
    : { name: 'webhooks' }
}
