import type { IsoDate } from '@satualur/engine'
import type { Locale, Sentence } from '../../graphql/locale.ts'

/** Who acts for whom, as a notice tells it to one of the two. */
export interface ToldDelegation {
  kind: 'plt' | 'plh' | 'delegation'
  decree: string
  startsOn: IsoDate
  endsOn: IsoDate
  person: string
  deputy: string
  /** Whether the notice is for the deputy, not for whoever is away. */
  isForDeputy: boolean
}

export function deputyNamed({
  kind,
  decree,
  person,
  deputy,
  isForDeputy,
  ...days
}: ToldDelegation): Sentence {
  const [id, en] = [daysIn(days, 'id'), daysIn(days, 'en')]
  if (!isForDeputy)
    return {
      id: `${deputy} menggantikan Anda, ${id}, dasar ${decree}`,
      en: `${deputy} acts for you, ${en}, by ${decree}`,
    }
  if (kind === 'delegation')
    return {
      id: `Anda menggantikan ${person}, ${id}, dasar ${decree}`,
      en: `You act for ${person}, ${en}, by ${decree}`,
    }
  const title = kind === 'plt' ? 'Plt.' : 'Plh.'
  return {
    id: `Anda ditunjuk sebagai ${title} ${person}, ${id}, dasar ${decree}`,
    en: `You were appointed ${title} ${person}, ${en}, by ${decree}`,
  }
}

export const deputyRevoked = ({ person, deputy, isForDeputy }: ToldDelegation): Sentence =>
  isForDeputy
    ? { id: `Anda tidak lagi menggantikan ${person}`, en: `You no longer act for ${person}` }
    : { id: `${deputy} tidak lagi menggantikan Anda`, en: `${deputy} no longer acts for you` }

/** "22 November 2026 sampai 27 November 2026"; one day stands alone. */
function daysIn({ startsOn, endsOn }: Pick<ToldDelegation, 'startsOn' | 'endsOn'>, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
  })
  const [from, to] = [startsOn, endsOn].map((date) => day.format(Date.parse(date)))
  if (startsOn === endsOn) return from!
  return locale === 'id' ? `${from} sampai ${to}` : `${from} to ${to}`
}
