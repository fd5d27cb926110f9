import type { Sop } from '@satualur/engine'
import { readSop, writeSop, type Problem } from '@satualur/sop-format'
import { shallowRef, watch } from 'vue'
import type { Editing } from '../history/editing.ts'

let sessions = 0

/**
 * The SOP as text, in step with the table both ways. What is typed becomes the SOP as soon as it can be read; until
 * then the text is kept, and the SOP stays as it was. Comments of the former text survive edits elsewhere.
 */
export function useYaml(editing: Editing, former: string | undefined, isUnread = false) {
  const isKept = isUnread && former !== undefined
  const text = shallowRef(isKept ? former : writeSop(editing.sop.value, former))
  const problems = shallowRef<readonly Problem[]>(isKept ? problemsOf(former) : [])
  /** Whether the SOP has moved on under a text that cannot be read. */
  const isOvertaken = shallowRef(false)
  const place = `yaml ${++sessions}`
  let said: Sop = editing.sop.value

  watch(editing.sop, (sop) => {
    if (sop === said) return
    if (problems.value.length > 0) isOvertaken.value = true
    else follow(text.value)
  })

  function follow(before: string | undefined) {
    said = editing.sop.value
    text.value = writeSop(said, before)
    isOvertaken.value = false
    problems.value = []
  }

  return {
    text,
    problems,
    isOvertaken,
    write(typed: string) {
      if (typed === text.value) return
      text.value = typed
      const read = readSop(typed)
      problems.value = 'problems' in read ? read.problems : []
      if ('problems' in read) return
      isOvertaken.value = false
      said = read.sop
      editing.edit(() => read.sop, place)
    },
    /** Gives up what cannot be read. */
    restore: () => follow(undefined),
  }
}

function problemsOf(text: string): readonly Problem[] {
  const read = readSop(text)
  return 'problems' in read ? read.problems : []
}

export type Yaml = ReturnType<typeof useYaml>
