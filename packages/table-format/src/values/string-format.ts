import { flaw, type Flaw } from './flaw.ts'

/** Every quantifier is bounded by a sign that its neighbour cannot be, so that a long text costs no more than its length. */
const email = /^[^\s@"(),:;<>[\\\]]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/
const uri = /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const sound = (): null => null

/** What is wrong with a text of a format; null for a format that is not known. */
export function stringFlaw(format: string): ((text: string) => Flaw | null) | null {
  switch (format) {
    case 'default':
      return sound
    case 'email':
      return of(email, flaw('not-an-email'))
    case 'uri':
      return of(uri, flaw('not-a-uri'))
    case 'uuid':
      return of(uuid, flaw('not-a-uuid'))
    default:
      return null
  }
}

const of = (form: RegExp, no: Flaw) => (text: string) => (form.test(text) ? null : no)
