import type { Key, Sop } from '@satualur/engine'
import type { Manner } from '../manner.ts'
import type { PagePart } from '../page.ts'
import { across, shade } from '../rules.ts'
import { setLines } from '../set-text.ts'
import type { PrintedWords } from '../words.ts'
import { wrapText } from '../wrap.ts'
import { boxOf } from './head.ts'
import type { TableSpans } from './spans.ts'

/** Its name stands left of the performers, where no arrow passes. */
function bandLines(
  sop: Sop,
  stage: Key,
  isContinued: boolean,
  { performers, whole }: TableSpans,
  { size, padX }: Manner,
  words: PrintedWords,
): string[] {
  const { number = null, name = stage } = sop.stages.find(({ key }) => key === stage) ?? {}
  const text = [number && `${number.replace(/\.$/, '')}.`, name, isContinued && `(${words.continued})`]
  return wrapText(text.filter(Boolean).join(' '), performers.left - whole.left - 2 * padX, {
    size,
    weight: 'semibold',
  })
}

/** pt of the band that opens a stage, or says at the head of a page which stage goes on. */
export const bandHeight = (...asked: Parameters<typeof bandLines>): number =>
  bandLines(...asked).length * asked[4].line + asked[4].padY

export function bandParts(top: number, ...asked: Parameters<typeof bandLines>): PagePart[] {
  const [, , , spans, { size, line, padX, padY }] = asked
  const bottom = top + bandHeight(...asked)
  const { whole, performers } = spans
  const cell = boxOf({ left: whole.left, width: performers.left - whole.left }, top, bottom)
  return [
    shade(boxOf(whole, top, bottom)),
    across(whole.left, whole.left + whole.width, bottom),
    ...setLines(
      bandLines(...asked).map((text) => ({ text, indent: 0 })),
      cell,
      {
        ...{ size, weight: 'semibold', line, padX, padY },
        ...{ across: 'start', down: 'middle', about: 'band' },
      },
    ),
  ]
}
