import { defineShortcuts } from '@nuxt/ui/composables'
import { computed, onScopeDispose, shallowReactive } from 'vue'

export interface Key {
  /** `ctrl_k` together, `g-t` one after the other. */
  keys: string
  label: () => string
  /** Absent where the place that has the keyboard listens itself: the key is then only told. */
  run?: () => void
  /** True when it also works while typing in a field. */
  worksInFields?: boolean
}

const active = shallowReactive(new Set<Key>())

/** Every key that works on this page, for the help behind `?`. */
export const activeKeys = computed(() => [...active].map(({ keys, label }) => ({ keys, label: label() })))

/** Gives a page its keys for as long as it is on screen. */
export function useKeys(keys: Key[]) {
  for (const key of keys) active.add(key)
  onScopeDispose(() => keys.forEach((key) => active.delete(key)))
  defineShortcuts(
    Object.fromEntries(
      keys.flatMap(({ keys: name, run, worksInFields }) =>
        run ? [[name, { handler: run, usingInput: worksInFields ?? false }]] : [],
      ),
    ),
  )
}
