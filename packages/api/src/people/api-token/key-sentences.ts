import type { Sentence } from '../../graphql/locale.ts'

/** The same words for a key that never was, one that was revoked and one that has expired. */
export const keyOver: Sentence = {
  id: 'Token ini tidak berlaku: salah tulis, dicabut, atau habis masa berlakunya. Buat yang baru di halaman Token.',
  en: 'This token is not valid: mistyped, revoked or expired. Make a new one on the page of tokens.',
}

export const scopesMissing = (scopes: readonly string[]): Sentence => ({
  id: `Token ini tidak mempunyai cakupan ${scopes.join(', ')}. Buat token dengan cakupan itu di halaman Token.`,
  en: `This token lacks the scope ${scopes.join(', ')}. Make one that has it on the page of tokens.`,
})

/** For whoever bears no key: a program that forgot its own, or a browser whose session is over. */
export const proofNeeded: Sentence = {
  id: 'Alamat ini untuk yang sudah masuk, atau untuk program yang membawa token di header “Authorization: Bearer satualur_…”. Masuk kembali, atau buat token di halaman Token.',
  en: 'This address is for whoever has signed in, or for a program that bears a token in the header “Authorization: Bearer satualur_…”. Sign in again, or make a token on the page of tokens.',
}
