import { setHeader } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { badInput } from '../../graphql/faults.ts'
import type { RatifyInput } from './ratify-version.type.ts'

/** The SOP as its ratified sheet says it. A form checks for blanks before, so that one here is the client's mistake. */
export function ratifiedSop(sop: Sop, input: RatifyInput): Sop {
  const { ratifiedBy } = input
  return setHeader(sop, {
    number: told('number', input.number),
    ratifiedOn: { date: input.ratifiedOn },
    effectiveOn: { date: input.effectiveOn },
    ratifiedBy: {
      position: told('ratifiedBy.position', ratifiedBy.position),
      name: told('ratifiedBy.name', ratifiedBy.name),
      rank: ratifiedBy.rank?.trim() || null,
      nip: ratifiedBy.nip?.trim() || null,
    },
  })
}

function told(name: string, text: string): string {
  const words = text.trim()
  if (!words) throw badInput({ id: `“${name}” kosong. Isilah.`, en: `“${name}” is blank. Fill it in.` })
  return words
}
