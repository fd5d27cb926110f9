interface Assignment<Actor> {
  kind: string
  actor: Actor
  task?: { id: string } | null
}

/** Who has assigned a task last, by its id; most were assigned by nobody. Events are told oldest first. */
export const assignersOf = <Actor>(events: readonly Assignment<Actor>[]): Map<string, Actor> =>
  new Map(
    events.flatMap(({ kind, actor, task }) => (kind === 'TaskAssigned' && task ? [[task.id, actor]] : [])),
  )
