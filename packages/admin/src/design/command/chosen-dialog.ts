import { ref } from 'vue'

/** One of several dialogs stands open, or none: `dialog(name)` is what the dialog of that name binds. */
export function useChosenDialog<Name extends string>() {
  const chosen = ref<Name | null>(null)
  const open = (name: Name) => (chosen.value = name as typeof chosen.value)
  const dialog = (name: Name) => ({
    open: chosen.value === name,
    'onUpdate:open': (isOpen: boolean) => {
      chosen.value = (isOpen ? name : null) as typeof chosen.value
    },
  })
  return { open, dialog }
}
