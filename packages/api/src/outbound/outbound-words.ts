import type { Sentence } from '../graphql/locale.ts'

export const leadsIn = (host: string): Sentence => ({
  id: `${host} berada di dalam jaringan server ini`,
  en: `${host} leads into the network of this server`,
})

export const unknown = (host: string): Sentence => ({
  id: `${host} tidak dikenal`,
  en: `${host} is not known`,
})

/** The code is what an administrator looks up: ECONNREFUSED, CERT_HAS_EXPIRED. */
export const unreachable = ({ code }: NodeJS.ErrnoException): Sentence => ({
  id: `tidak tersambung (${code ?? 'tanpa kode'})`,
  en: `could not be reached (${code ?? 'no code'})`,
})

export const words = {
  noAddress: { id: 'bukan alamat', en: 'not an address' },
  notSecure: { id: 'tidak diawali https://', en: 'the address has to begin with https://' },
  withPassword: { id: 'memuat nama atau kata sandi', en: 'the address holds a name or a password' },
  silent: { id: 'tidak menjawab dalam 10 detik', en: 'no answer within 10 s' },
  tooLarge: { id: 'jawabannya lebih dari 5 MB', en: 'the answer is larger than 5 MB' },
} satisfies Record<string, Sentence>
