import { addCalendarDays } from '@satualur/engine'
import type { Entry } from '../../database/door.ts'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound } from '../../graphql/refusal.ts'
import type { DelegateInput } from './delegate.type.ts'
import { DaysImpossible, DecreeMissing, DeputyUnfit } from './delegate.type.ts'
import * as sentences from './delegate-sentences.ts'
import type { Found, Somebody } from './delegation-row.ts'

/** No rule says how long; a longer one is rather a wrong year. */
const daysAtMost = 366

/** Why nobody is asked to act for this person, for reasons that lie in the question and not in other delegations. */
export function refusedBeforehand(
  locale: Locale,
  entry: Entry,
  input: DelegateInput,
  { today, person, deputy }: Found,
): NotAllowed | NotFound | DecreeMissing | DeputyUnfit | DaysImpossible | null {
  if (!mayDelegate(entry, person)) return new NotAllowed(locale)
  if (entry.access !== 'admin' && input.kind !== 'delegation')
    return new NotAllowed(locale, sentences.byDecreeOnly)
  if (!isHere(person)) return new NotFound(locale, sentences.nobodyAway)
  if (!isHere(deputy)) return new NotFound(locale, sentences.noDeputy)
  if (person.id === deputy.id) return new DeputyUnfit(locale, sentences.oneself(person.name))
  const reader = [person, deputy].find(({ access }) => access === 'viewer')
  if (reader) return new DeputyUnfit(locale, sentences.onlyReads(reader.name))
  if (!input.decree) return new DecreeMissing(locale)
  return daysRefused(locale, input, today)
}

/** Policy: an admin for anybody, an OPD user for themselves, a reader for nobody. */
const mayDelegate = (entry: Entry, person: Somebody | null): boolean =>
  entry.access === 'admin' || (entry.access === 'opd-user' && person?.id === entry.personId)

const isHere = (somebody: Somebody | null): somebody is Somebody => somebody?.isActive === true

function daysRefused(
  locale: Locale,
  { startsOn, endsOn }: DelegateInput,
  today: string,
): DaysImpossible | null {
  const earliest = startsOn > today ? startsOn : today
  const latest = addCalendarDays(startsOn, daysAtMost - 1)
  const sentence =
    endsOn < startsOn
      ? sentences.endsBeforeStart
      : endsOn < today
        ? sentences.isPast
        : endsOn > latest
          ? sentences.lastsTooLong(daysAtMost)
          : null
  // What began more than a year ago can no longer end in the future.
  return sentence && new DaysImpossible(locale, sentence, earliest, latest > earliest ? latest : earliest)
}
