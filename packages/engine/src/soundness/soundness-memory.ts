import type { Finding } from '../finding/finding.ts'
import type { Flow } from '../flow/flow.ts'

/** The SOP in an editor, its last undone forms, and what the mends of its findings would make of it. */
const rememberedFlows = 64

const answers = new Map<string, readonly Finding[]>()

/**
 * What was found in a flow, looked for once while nothing of it changes: whoever types words into a table of sixty rows
 * does not change its flow, and looking through it may take thousands of markings. The last flows are remembered,
 * whatever SOPs they were read from; their findings are values and are handed out again.
 */
export function remembered(flow: Flow, look: (flow: Flow) => Finding[]): readonly Finding[] {
  const drawing = drawingOf(flow)
  const found = answers.get(drawing) ?? look(flow)
  answers.delete(drawing)
  answers.set(drawing, found)
  if (answers.size > rememberedFlows) answers.delete(answers.keys().next().value!)
  return found
}

/** All that the soundness of a flow depends on, and the keys that its findings name. */
function drawingOf({ acts, starts }: Flow): string {
  const drawn = [...acts.values()].map(({ act, step }) => [
    step.key,
    act.key,
    act.waitsFor,
    ...act.outcomes.map(({ key, to }) => [key, ...to]),
  ])
  return JSON.stringify([starts, drawn])
}
