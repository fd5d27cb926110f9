import type { Action, PortalInstant, Reference } from './action.ts'

/** Work that the portal does in the background. */
export interface Job {
  id: string
  title: string | null
  queue: string
  created: PortalInstant
}

export interface TaskStatus {
  id: string
  entity_id: string
  entity_type: string
  task_type: string
  key: string
  value: string | null
  state: string | null
  error: string | null
  last_updated: PortalInstant
}

type TaskStatusFields = Pick<TaskStatus, 'entity_id' | 'entity_type' | 'task_type' | 'key'> &
  Partial<TaskStatus>

export interface WorkActions {
  job_list: Action<{ queues?: string[]; limit?: number; ids_only?: boolean }, Job[] | string[]>
  job_show: Action<Reference, Job>
  job_clear: Action<{ queues?: string[] }, string[]>
  job_cancel: Action<Reference, null>
  task_status_show: Action<{ id: string } | Pick<TaskStatus, 'entity_id' | 'task_type' | 'key'>, TaskStatus>
  task_status_update: Action<TaskStatusFields, TaskStatus>
  task_status_update_many: Action<{ data: TaskStatusFields[] }, { results: TaskStatus[] }>
  task_status_delete: Action<Reference, null>
}
