import type { Sop } from '@satualur/engine'
import type { DrawnSop } from '@satualur/sop-format/sheet'

/**
 * What is drawn of an SOP. Promise: the same object as before as long as no symbol, arrow or column has changed, so
 * that typing words never lays out arrows.
 */
export function drawnFlow(sop: Sop, former: DrawnSop | undefined): DrawnSop {
  if (former && isDrawnAlike(sop, former)) return former
  return {
    roles: sop.roles.map(({ key }) => ({ key })),
    steps: sop.steps.map(({ key, acts }) => ({ key, number: null, acts })),
  }
}

function isDrawnAlike(sop: Sop, { roles, steps }: DrawnSop): boolean {
  return (
    sop.roles.length === roles.length &&
    sop.steps.length === steps.length &&
    sop.roles.every(({ key }, at) => key === roles[at]!.key) &&
    sop.steps.every(({ key, acts }, at) => key === steps[at]!.key && acts === steps[at]!.acts)
  )
}
