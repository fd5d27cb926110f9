import type { Grown } from './asking/growth.ts'
import { markdownTable } from './markdown-table.ts'
import { verdict } from './verdict.ts'

const growthAtMost = 1.1

/** How answers grow with ten times the history, and how far the rounds lie apart: what is within that says little. */
export const growthTable = (grown: readonly Grown[]): string => `### Growth

Milliseconds of half the answers, asked in turns of a nation with a tenth of the history and of this one.

${markdownTable(
  ['question', 'at a tenth', 'now', 'grown to', 'in rounds', 'wanted'],
  grown.map(({ question, young, old, byRound }) => [
    question,
    young.toFixed(2),
    old.toFixed(2),
    (old / young).toFixed(2),
    `${Math.min(...byRound).toFixed(2)} to ${Math.max(...byRound).toFixed(2)}`,
    verdict(old / young <= growthAtMost, `at most ${growthAtMost}`),
  ]),
)}`
