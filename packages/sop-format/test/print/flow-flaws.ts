import type { Key, Sop } from '@satualur/engine'
import type { Connector, Page, PrintedArrow } from '../../src/print/page.ts'
import { arrowsOf, connectorsOf, symbolsOf } from './page-flaws.ts'
import { depth, boxShape } from './shapes.ts'

/** One arrow as the SOP itself says, counted without the help of the layout. */
interface Said {
  from: Key
  outcome: Key
  to: Key
}

/** Whether the pages tell the flow of the SOP: all of it, nothing else, and each crossing with its one pair of letters. */
export function flowFlaws(pages: readonly Page[], sop: Sop): string[] {
  const flaws: string[] = []
  const pageOf = new Map<Key, number>()
  for (const [at, page] of pages.entries())
    for (const act of new Set(symbolsOf(page).map((symbol) => symbol.act))) {
      if (pageOf.has(act)) flaws.push(`${act} stands on two pages`)
      pageOf.set(act, at)
    }
  const roles = new Set(sop.roles.map(({ key }) => key))
  const acts = sop.steps
    .flatMap((step) => step.acts)
    .filter((act) => act.performers.some((key) => roles.has(key)))
  for (const { key } of acts) if (!pageOf.has(key)) flaws.push(`${key} is not drawn`)
  const said = acts.flatMap((act) =>
    act.outcomes.flatMap(({ key, to }) =>
      [...new Set(to)]
        .filter((target) => pageOf.has(target))
        .map((target) => ({ from: act.key, outcome: key, to: target })),
    ),
  )
  const letters = new Map<string, string>()
  for (const flow of said) flaws.push(...flawsOfFlow(flow, pages, pageOf, letters))
  const crossing = said.filter(({ from, to }) => pageOf.get(from) !== pageOf.get(to))
  const drawn = pages.flatMap((page) => connectorsOf(page))
  if (drawn.length !== 2 * crossing.length)
    flaws.push(`${drawn.length} connectors for ${crossing.length} crossings`)
  const arrows = pages.flatMap((page) => arrowsOf(page))
  if (arrows.length !== said.length + crossing.length)
    flaws.push(`${arrows.length} arrows for ${said.length} flows`)
  return flaws
}

function flawsOfFlow(
  flow: Said,
  pages: readonly Page[],
  pageOf: ReadonlyMap<Key, number>,
  letters: Map<string, string>,
): string[] {
  const name = `${flow.from} -${flow.outcome}-> ${flow.to}`
  const [left, reached] = [pageOf.get(flow.from)!, pageOf.get(flow.to)!]
  const own = ({ from, outcome, to }: Said) =>
    from === flow.from && outcome === flow.outcome && to === flow.to
  const onPages = (numbers: number[]) =>
    numbers.every((number) => arrowsOf(pages[number]!).filter(own).length === 1)
  const pair = pages.flatMap((page, at) =>
    connectorsOf(page)
      .filter((connector) => own(connector.flow))
      .map((connector) => ({ connector, at })),
  )
  if (left === reached) {
    const flaws = pair.length > 0 ? [`${name} has a connector though it stays on its page`] : []
    return onPages([left]) ? flaws : [...flaws, `${name} is not drawn once`]
  }
  const leaving = pair.find(({ connector, at }) => connector.isLeaving && at === left)?.connector
  const arriving = pair.find(({ connector, at }) => !connector.isLeaving && at === reached)?.connector
  if (pair.length !== 2 || !leaving || !arriving) return [`${name} has no pair of connectors`]
  const flaws = onPages([left, reached]) ? [] : [`${name} is not drawn on both pages`]
  if (leaving.letter !== arriving.letter) flaws.push(`the letters of ${name} differ`)
  if (letters.has(leaving.letter)) flaws.push(`${name} has the letter of ${letters.get(leaving.letter)}`)
  letters.set(leaving.letter, name)
  if (leaving.otherPage !== reached + 1 || arriving.otherPage !== left + 1)
    flaws.push(`${name} names a wrong page`)
  if (leaving.edge !== (reached > left ? 'foot' : 'head')) flaws.push(`${name} leaves at the wrong edge`)
  if (arriving.edge !== (reached > left ? 'head' : 'foot')) flaws.push(`${name} arrives at the wrong edge`)
  const touches = (page: number, connector: Connector, end: (arrow: PrintedArrow) => number) => {
    const arrow = arrowsOf(pages[page]!).find(own)
    const point = arrow?.points.at(end(arrow))
    return point && Math.abs(depth(boxShape({ ...point, width: 0, height: 0 }), boxShape(connector))) < 0.1
  }
  if (!touches(left, leaving, () => -1)) flaws.push(`${name} does not reach its connector`)
  if (!touches(reached, arriving, () => 0)) flaws.push(`${name} does not come from its connector`)
  return flaws
}
