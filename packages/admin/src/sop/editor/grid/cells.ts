import type { Key } from '@satualur/engine'
import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { Column } from './column.ts'

/** What the cells share with their table, so that it need not be handed through every row. */
export interface GridCells {
  write(text: string): void
  /** What a need may be: asked only by the cell that is typed in. */
  suggestions: Readonly<Ref<readonly string[]>>
  bareDay: Readonly<Ref<'working' | 'calendar'>>
  isReadonly: Readonly<Ref<boolean>>
}

const cellsKey: InjectionKey<GridCells> = Symbol('cells')

export const provideCells = (cells: GridCells) => provide(cellsKey, cells)

export function useCells(): GridCells {
  const cells = inject(cellsKey)
  if (!cells) throw new Error('A cell stands outside of the table')
  return cells
}

/** Where the keyboard is in a row. A row without it gets null, and is not drawn again when it moves elsewhere. */
export interface HereInRow {
  column: Column
  /** Undefined while nobody types. */
  typing?: { seed: string | null }
}

export interface StageInRow {
  key: Key
  name: string
  /** The first row of its stage carries the name. */
  isFirst: boolean
  isLast: boolean
}
