import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { emptyColumn, inputOf, type ColumnDraft } from './column-draft.ts'

/** A cell that one types or chooses in, as the rows name them. */
export type Cell = 'name' | 'title' | 'type' | 'unit' | 'required' | 'key' | 'rule' | 'more'

/** What is typed must not change what was told. */
const copyOf = (column: ColumnDraft) => ({ ...column, codes: column.codes.map((code) => ({ ...code })) })
const asText = (columns: readonly ColumnDraft[]) => JSON.stringify(columns.map(inputOf))

export type TypedColumns = ReturnType<typeof useColumns>

/** The columns while they are typed, over those that were told; the keyboard stays with the column that it moves. */
export function useColumns(told: Ref<ColumnDraft[]>) {
  const list = ref<HTMLElement | null>(null)
  const columns = ref<ColumnDraft[]>(told.value.map(copyOf))
  const isDirty = computed(() => asText(columns.value) !== asText(told.value))
  // What somebody else has saved meanwhile is shown only where nothing would be lost.
  watch(told, (now, before) => {
    if (asText(columns.value) === asText(before)) columns.value = now.map(copyOf)
  })

  async function goTo(place: number, cell: Cell = 'name') {
    await nextTick()
    const found = list.value?.querySelector<HTMLElement>(`[data-column="${place + 1}"] [data-cell="${cell}"]`)
    const control = found?.matches('input, button')
      ? found
      : found?.querySelector<HTMLElement>('input, button')
    control?.focus()
  }

  function insert(place: number, column = emptyColumn()) {
    columns.value.splice(place, 0, column)
    void goTo(place)
  }

  return {
    columns,
    isDirty,
    list,
    insert,
    /** To a row near by; below the last one a new one begins. */
    go(place: number, by: -1 | 1, cell: Cell) {
      if (place + by < columns.value.length) void goTo(place + by, cell)
      else insert(place + 1)
    },
    /** Another column with the same rules, to be named. */
    copy(place: number) {
      insert(place + 1, { ...copyOf(columns.value[place]!), id: emptyColumn().id, name: '' })
    },
    move(place: number, by: -1 | 1, cell: Cell) {
      const to = place + by
      if (to < 0 || to >= columns.value.length) return
      const [column] = columns.value.splice(place, 1)
      columns.value.splice(to, 0, column!)
      void goTo(to, cell)
    },
    remove(place: number) {
      columns.value.splice(place, 1)
      void goTo(Math.min(place, columns.value.length - 1))
    },
    /** Where the row is blank, what is pasted takes its place. */
    put: (place: number, pasted: readonly ColumnDraft[]) =>
      columns.value.splice(place, columns.value[place]?.name ? 0 : 1, ...pasted),
    putBack: () => (columns.value = told.value.map(copyOf)),
  }
}
