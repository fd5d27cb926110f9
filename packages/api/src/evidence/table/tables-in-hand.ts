import type { Step } from '@satualur/engine'
import type { HandedTable } from './handed-table.ts'

/**
 * The tables that a row decides on, of all that were handed in, oldest first: of each artefact in its cells what was brought
 * last. A row whose cells name no table, as that of a head who signs, decides on what was brought last in the run. Where any
 * of them is a resource of the dataset, plain files are papers of the procedure; of a resource the newest version counts.
 */
export function tablesInHand<Table extends HandedTable>(
  handed: readonly Table[],
  { needs, yields }: Pick<Step, 'needs' | 'yields'>,
): Table[] {
  const artefacts = new Set([...needs, ...yields].map(({ artefact }) => artefact))
  const named = [...artefacts].flatMap((artefact) =>
    broughtLast(handed.filter((table) => table.artefact === artefact)),
  )
  const inHand = named.length > 0 ? named : broughtLast(handed)
  const resources = inHand.filter(({ kind }) => kind === 'resource')
  const newest = new Map<string, Table>()
  for (const table of resources.length > 0 ? resources : inHand) newest.set(identityOf(table), table)
  return [...newest.values()]
}

function broughtLast<Table extends HandedTable>(handed: readonly Table[]): Table[] {
  const last = handed.at(-1)?.task
  return handed.filter(({ task }) => task === last)
}

const identityOf = ({ kind, artefact, name, period, file }: HandedTable): string =>
  JSON.stringify(kind === 'resource' ? [name, period] : [artefact, file.sha256])
