import type { Sop } from '@satualur/engine'
import { inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'

/** What every part of the editor may do with the SOP. */
export interface Editing {
  /** The SOP as it stands. Its parts keep their identity until they change. */
  readonly sop: Readonly<Ref<Sop>>
  readonly isReadonly: Readonly<Ref<boolean>>
  readonly canUndo: ComputedRef<boolean>
  readonly canRedo: ComputedRef<boolean>
  /** Changes the SOP. Edits of one place that follow each other are taken back at once. */
  edit(change: (sop: Sop) => Sop, place?: string): void
  undo(): void
  redo(): void
  /** Tells a change to those who do not see it. */
  announce(sentence: string): void
}

const editingKey: InjectionKey<Editing> = Symbol('editing')

export const provideEditing = (editing: Editing) => provide(editingKey, editing)

export function useEditing(): Editing {
  const editing = inject(editingKey)
  if (!editing) throw new Error('A part of the editor stands outside of SopEditor')
  return editing
}
