import type { RouteLocationRaw } from 'vue-router'

/** Where a notice leads: to the task, else to the run, else to the webhook that it is about. */
export function placeOf(notice: {
  task?: { id: string } | null
  run?: { id: string } | null
}): RouteLocationRaw {
  if (notice.task) return { name: 'task', params: { task: notice.task.id } }
  return notice.run ? { name: 'run', params: { run: notice.run.id } } : { name: 'webhooks' }
}
