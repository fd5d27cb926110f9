interface FlowAct {
  kind: 'START' | 'PROCESS' | 'DECISION' | 'END'
}

/** The acts that open with the run, beside their step: those drawn as start, or the first of the table where none is drawn so. */
export function firstActs<Step extends { acts: readonly FlowAct[] }>(
  steps: readonly Step[],
): { step: Step; act: Step['acts'][number] }[] {
  const all = steps.flatMap((step) => step.acts.map((act) => ({ step, act })))
  const drawn = all.filter(({ act }) => act.kind === 'START')
  return drawn.length > 0 ? drawn : all.slice(0, 1)
}
