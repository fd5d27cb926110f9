import type { SheetGrid } from '@satualur/sop-format/sheet'
import { onScopeDispose, ref, watchPostEffect, type Ref } from 'vue'

/**
 * The grid of a table as it is laid out, in its own px from the upper left corner of its holder: columns are cells with
 * `data-role`, rows have `data-step`. Follows every change of size.
 */
export function useSheetGrid(holder: Ref<HTMLElement | null>, content: () => unknown): Ref<SheetGrid> {
  const grid = ref<SheetGrid>({ columns: [], rows: [] })
  const observer = new ResizeObserver(() => measure())
  onScopeDispose(() => observer.disconnect())

  watchPostEffect(() => {
    content()
    observer.disconnect()
    if (!holder.value) return
    for (const cell of holder.value.querySelectorAll('[data-role], [data-step] > th')) observer.observe(cell)
    measure()
  })

  function measure() {
    if (!holder.value) return
    const origin = holder.value.getBoundingClientRect()
    // Browsers that know the zoom of an element tell its boxes in px of the page, older ones in its own.
    const zoom = holder.value.currentCSSZoom ?? 1
    const boxes = (name: 'role' | 'step') =>
      [...holder.value!.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => ({
        key: element.dataset[name]!,
        box: element.getBoundingClientRect(),
      }))
    const measured = {
      columns: boxes('role').map(({ key, box }) => ({
        role: key,
        left: (box.left - origin.left) / zoom,
        width: box.width / zoom,
      })),
      rows: boxes('step').map(({ key, box }) => ({
        step: key,
        top: (box.top - origin.top) / zoom,
        height: box.height / zoom,
      })),
    }
    // Nothing is drawn again for a table that stands as it stood.
    if (!isSame(measured, grid.value)) grid.value = measured
  }

  return grid
}

const isSame = (one: SheetGrid, other: SheetGrid): boolean =>
  one.columns.length === other.columns.length &&
  one.rows.length === other.rows.length &&
  one.columns.every(({ role, left, width }, at) => {
    const also = other.columns[at]!
    return role === also.role && left === also.left && width === also.width
  }) &&
  one.rows.every(({ step, top, height }, at) => {
    const also = other.rows[at]!
    return step === also.step && top === also.top && height === also.height
  })
