import { useEventListener } from '@vueuse/core'
import { useKeys } from '../../../app/page/keys.ts'
import type { Editing } from '../history/editing.ts'
import { t } from '../messages.ts'

/** Undo and redo wherever the keyboard is but in a field, which has its own; and the keys of the table, for the help behind `?`. */
export function useEditorKeys(editing: Editing) {
  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || isField(event.target)) return
    const key = event.key.toLowerCase()
    const run =
      key === 'y' || (key === 'z' && event.shiftKey) ? editing.redo : key === 'z' ? editing.undo : null
    if (!run) return
    event.preventDefault()
    run()
  })
  useKeys([
    { keys: 'arrows', label: () => t('keyMove') },
    { keys: 'enter', label: () => t('keyEdit') },
    { keys: 'tab', label: () => t('keyNext') },
    { keys: 'escape', label: () => t('keyCancel') },
    { keys: 's p d e', label: () => t('keySymbol') },
    { keys: 'shift_space', label: () => t('keyJoin') },
    { keys: 'alt_enter', label: () => t('keyDetails') },
    { keys: 'ctrl_enter', label: () => t('keyInsert') },
    { keys: 'alt_arrowup', label: () => t('keyShift') },
    { keys: 'ctrl_d', label: () => t('keyDuplicate') },
    { keys: 'ctrl_delete', label: () => t('keyRemove') },
    { keys: 'ctrl_v', label: () => t('keyPaste') },
    { keys: 'ctrl_alt_m', label: () => t('keyComment') },
    { keys: 'ctrl_z', label: () => t('keyUndo') },
    { keys: 'ctrl_y', label: () => t('keyRedo') },
  ])
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
