import type { Key, Sop, StatutoryDeadline } from '@satualur/engine'
import { freshKey } from '../fresh-key.ts'
import { eachChanged, withParts } from '../rewrite.ts'

/** One more deadline at the end of the list; a key that is taken gives way to a fresh one. */
export function addDeadline(sop: Sop, deadline: StatutoryDeadline): Sop {
  const { statutory = [] } = sop
  const taken = statutory.map(({ key }) => key)
  return { ...sop, statutory: [...statutory, { ...deadline, key: freshKey(taken, deadline.key) }] }
}

/** A deadline that says something else. Undefined takes its extension away. */
export function setDeadline(
  sop: Sop,
  key: Key,
  change: Partial<Omit<StatutoryDeadline, 'key' | 'extension'>> & {
    extension?: StatutoryDeadline['extension'] | undefined
  },
): Sop {
  if (!sop.statutory) return sop
  return withParts(sop, {
    statutory: eachChanged(sop.statutory, (deadline) =>
      deadline.key === key ? withoutBlank({ ...deadline, ...change }) : deadline,
    ),
  })
}

/** An SOP without deadlines does not say that it has none. */
export function removeDeadline(sop: Sop, key: Key): Sop {
  const { statutory = [], ...rest } = sop
  const left = statutory.filter((deadline) => deadline.key !== key)
  if (left.length === statutory.length) return sop
  return left.length > 0 ? { ...rest, statutory: left } : rest
}

function withoutBlank({
  extension,
  ...deadline
}: Omit<StatutoryDeadline, 'extension'> & {
  extension?: StatutoryDeadline['extension'] | undefined
}): StatutoryDeadline {
  return extension ? { ...deadline, extension } : deadline
}
