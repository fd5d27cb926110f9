import type { Act, Sop } from '@satualur/engine'

/** The flow of an SOP as `drawSop` reads it, a line for each row: what a test compares. */
export function drawingOf(sop: Sop): string {
  return sop.steps.map(({ acts }) => acts.map(drawingOfAct).join('; ')).join('\n')
}

function drawingOfAct({ key, kind, waitsFor, outcomes }: Act): string {
  const words = [key, ...(kind === 'process' || kind === 'decision' ? [] : [kind])]
  const head = [...words, ...(waitsFor === 'all' ? ['all'] : [])].join(' ')
  const arrows = outcomes.map(({ label, to }) =>
    `${label === null ? '' : `${label} > `}${to.join(', ')}`.trim(),
  )
  return `${head}: ${arrows.join(' | ')}`.trim()
}
