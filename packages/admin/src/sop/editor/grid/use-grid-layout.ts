import type { Key, Sop } from '@satualur/engine'
import { minimumColumnWidth, minimumRowHeight, type DrawnSop } from '@satualur/sop-format/sheet'
import { computed, shallowRef, watchPostEffect, type Ref } from 'vue'
import { useFit } from '../../sheet/use-fit.ts'
import { useSheetGrid } from '../../sheet/use-sheet-grid.ts'
import { drawnFlow } from './drawn-flow.ts'

/** How the table is laid out for its flow. Words that are typed lay nothing out again, until a row grows by them. */
export function useGridLayout(
  sop: Readonly<Ref<Sop>>,
  frame: Readonly<Ref<HTMLElement | null>>,
  holder: Readonly<Ref<HTMLElement | null>>,
) {
  const drawn = computed<DrawnSop>((former) => drawnFlow(sop.value, former))
  const sizes = (keys: readonly { key: Key }[], sizeOf: (drawn: DrawnSop, key: Key) => number) =>
    new Map(keys.map(({ key }) => [key, sizeOf(drawn.value, key)]))
  const hasStages = computed(() => sop.value.stages.length > 0)
  const roles = computed(() => sop.value.roles)
  const content = () => [drawn.value, roles.value, hasStages.value]
  const fit = useFit(frame, holder, content, () => true)
  const grid = useSheetGrid(holder, () => [content(), fit.value])
  // Arrows are drawn once, over rows that have the height they need.
  const shown = shallowRef(drawn.value)
  watchPostEffect(() => (shown.value = drawn.value))
  return {
    shown,
    fit,
    grid,
    /** px */
    heights: computed(() => sizes(drawn.value.steps, minimumRowHeight)),
    /** px */
    widths: computed(() => sizes(drawn.value.roles, minimumColumnWidth)),
  }
}
