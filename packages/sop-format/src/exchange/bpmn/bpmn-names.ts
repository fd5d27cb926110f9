import type { Key, Sop, Step } from '@satualur/engine'
import { plainWords } from '../plain-words.ts'

/** Words of one line, for what is drawn; null where there are none. */
export function nameOf(text: string | null): string | null {
  return (
    plainWords(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

/** `act_5`: keys hold no `_`, so that names made of different keys differ. */
export function idOf(kind: string, ...keys: Key[]): string {
  return [kind, ...keys].join('_')
}

/** The variable that holds the outcome of an act: a name that expressions can read, another one for each key. */
export function variableOf(act: Key): string {
  return idOf('outcome', act).replaceAll('-', '_').replaceAll('.', '$')
}

/** The activity, and which of its symbols it is where the row has several. */
export function taskName(step: Step, act: Key): string {
  const activity = nameOf(step.activity) ?? nameOf(step.number) ?? step.key
  const place = step.acts.findIndex(({ key }) => key === act)
  return place > 0 ? `${activity} (${place + 1})` : activity
}

export function roleName(sop: Sop, role: Key): string {
  return nameOf(sop.roles.find(({ key }) => key === role)?.name ?? null) ?? role
}
