import { Field, InterfaceType, ObjectType } from 'type-graphql'
import { NotSignedInFault } from '../database/door.ts'
import type { Locale, Sentence } from './locale.ts'

@InterfaceType({ description: 'The command was understood and not carried out; nothing has changed.' })
export abstract class Refusal {
  @Field(() => String, { description: "What happened and what to do next, in the reader's language." })
  message: string

  constructor(locale: Locale, sentence: Sentence) {
    this.message = sentence[locale]
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody is signed in, or the session has ended.' })
export class NotSignedIn extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Sesi Anda telah berakhir. Silakan masuk kembali; isian Anda tetap tersimpan di perangkat ini.',
      en: 'Your session has ended. Please sign in again; what you typed is kept on this device.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'The person may not do this.' })
export class NotAllowed extends Refusal {
  constructor(locale: Locale, sentence: Sentence = notAllowed) {
    super(locale, sentence)
  }
}

export const notAllowed: Sentence = {
  id: 'Anda tidak berwenang melakukan ini. Hubungi admin kabupaten/kota Anda bila seharusnya berwenang.',
  en: 'You are not allowed to do this. Ask your regency’s admin if you should be.',
}

@ObjectType({ implements: Refusal, description: 'There is no such thing in this regency.' })
export class NotFound extends Refusal {
  constructor(locale: Locale, sentence: Sentence = notFound) {
    super(locale, sentence)
  }
}

const notFound: Sentence = {
  id: 'Data yang dituju tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'What you refer to was not found. Reload the page and try again.',
}

@ObjectType({ implements: Refusal, description: 'What has to be said with it was left blank.' })
export class ReasonMissing extends Refusal {}

/** In a mutation a missing session is a member of its result, not an error. */
export async function refusingNotSignedIn<Result>(
  locale: Locale,
  command: () => Promise<Result>,
): Promise<Result | NotSignedIn> {
  try {
    return await command()
  } catch (fault) {
    if (fault instanceof NotSignedInFault) return new NotSignedIn(locale)
    throw fault
  }
}
