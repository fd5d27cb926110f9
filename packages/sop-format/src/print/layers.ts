import type { PagePart, PrintedArrow, PrintedJoin } from './page.ts'

/** A part as it is painted: all lines of the flow at once, so that what several arrows share is not drawn darker. */
export type Layer =
  | Exclude<PagePart, PrintedArrow | PrintedJoin>
  | { part: 'lines'; path: string }
  | { part: 'heads'; path: string }

/** The parts of a page from the lowest to the topmost. */
export function inLayers(parts: readonly PagePart[]): Layer[] {
  const lines = parts.filter(({ part }) => part === 'arrow' || part === 'join') as (
    PrintedArrow | PrintedJoin
  )[]
  const heads = lines.flatMap((line) => (line.part === 'arrow' ? [line.head] : []))
  const others = parts.filter(({ part }) => part !== 'arrow' && part !== 'join') as Layer[]
  const of = (...kinds: Layer['part'][]) => others.filter(({ part }) => kinds.includes(part))
  return [
    ...of('shade'),
    ...of('rule'),
    { part: 'lines', path: lines.map(({ path }) => path).join('') },
    { part: 'heads', path: [...new Set(heads)].join('') },
    ...of('symbol', 'connector', 'qr'),
    ...of('text'),
  ]
}
