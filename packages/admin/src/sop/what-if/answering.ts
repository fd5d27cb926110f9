import type { Finding, Sop, WorkingCalendar } from '@satualur/engine'
import { whatIf, type Assumptions, type WhatIfResult } from '@satualur/authoring/what-if'

export interface WhatIfQuestion {
  sop: Sop
  calendar: WorkingCalendar
  assumptions: Assumptions
}

/** A result of the runs so far, or why there can be none. */
export type WhatIfAnswer = { result: WhatIfResult } | { findings: Finding[] }

/** Runs between two looks at the clock. */
const atOnce = 20
/** A page that changes more often is not easier to follow. */
const tellsEveryMs = 150

/** Plays all the runs of a question and tells how far it is now and then, the whole result last. */
export function answer(
  { sop, calendar, assumptions }: WhatIfQuestion,
  tell: (answer: WhatIfAnswer) => void,
): void {
  const simulation = whatIf(sop, calendar, assumptions)
  if ('findings' in simulation) return tell({ findings: simulation.findings })
  let toldAt = performance.now()
  for (;;) {
    const result = simulation.step(atOnce)
    if (simulation.isOver) return tell({ result })
    if (performance.now() - toldAt < tellsEveryMs) continue
    tell({ result })
    toldAt = performance.now()
  }
}
