import type { ActKind, Key, Step } from '@satualur/engine'
import type { Editing } from '../history/editing.ts'
import { t } from './messages.ts'
import { actsAt, placed, placingOf, symbolWritten } from './place-symbol.ts'

/** Puts symbols into cells and says what has become of them. */
export function useSymbolWriting(editing: Editing) {
  const nameOf = (role: Key) => editing.sop.value.roles.find(({ key }) => key === role)?.name ?? ''
  return {
    writeSymbol(step: Step, role: Key, kind: ActKind) {
      if (editing.isReadonly.value) return
      editing.edit((sop) => symbolWritten(sop, step, role, kind))
      editing.announce(t('written', { symbol: t(kind), role: nameOf(role) }))
    },
    /** False where a symbol stands already: there is nothing to place, but something to show. */
    touchCell(step: Step, role: Key, isFurther = false): boolean {
      if (actsAt(step, role).length > 0 || editing.isReadonly.value) return false
      const placing = isFurther ? 'added' : placingOf(step)
      editing.edit((sop) => (isFurther ? symbolWritten(sop, step, role, 'process') : placed(sop, step, role)))
      editing.announce(t(placing, { role: nameOf(role) }))
      return true
    },
  }
}
