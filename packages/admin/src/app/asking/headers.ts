import { language } from '../language/language.ts'

/** What every request to our own server carries, uploads included: the header that no foreign page can send. */
export function headers(): Record<string, string> {
  return { 'x-satualur': '1', 'accept-language': language.value }
}
