import type { Selected } from '../read-model/selection.ts'
import type { Span } from './asked-turns.ts'
import type { TurnFacts } from './turn-facts.ts'

/** Where the turns of a schedule lie that the server reads along, beside what the client asks of it under whatever names. */
export const beside = 'turns beside'

export type TurnsBeside = Record<typeof beside, TurnFacts>

/** Turns to be read along with a schedule, as far as the client asks for them elsewhere. */
export const turnsBeside = (span: Span, asked: Selected[]): Selected => ({
  ...{ name: 'turns', key: beside, args: { ...span } },
  below: (type) => (type === 'Turn' ? asked : []),
})
