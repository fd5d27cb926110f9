import type { Locale } from '@satualur/engine'
import { Refused } from '../../terminal/say.ts'
import { exitCode } from '../exit-code.ts'

const patienceMilliseconds = 60_000

interface Told<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/** A SatuAlur server, and how it is asked: with a session once somebody has signed in. */
export class Server {
  readonly #url: string
  readonly #locale: Locale
  #cookie = ''

  constructor(url: string, locale: Locale) {
    this.#url = url
    this.#locale = locale
  }

  /** The data of the answer; everything else becomes a refusal that says what to do. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.#post(JSON.stringify({ query, variables }))
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0]!
    if (response.status === 413) throw tooLarge()
    const told = await response.json().then(
      (body) => body as Told<Data>,
      () => null,
    )
    if (told?.errors?.[0]) throw notAnswered(told.errors[0])
    if (!told?.data) throw noServer(this.#url, `HTTP ${response.status}`)
    return told.data
  }

  async #post(body: string): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      'accept-language': this.#locale,
      'x-satualur': '1',
      ...(this.#cookie && { cookie: this.#cookie }),
    }
    try {
      const signal = AbortSignal.timeout(patienceMilliseconds)
      return await fetch(`${this.#url}/graphql`, { method: 'POST', headers, body, signal, redirect: 'error' })
    } catch (error) {
      const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string }
      throw noServer(this.#url, cause?.code ?? cause?.message ?? message)
    }
  }
}

const noServer = (url: string, why: string) =>
  new Refused(
    `SatuAlur di ${url} tidak dapat dihubungi (${why}). Periksa alamatnya, atau jalankan: npm start.`,
    `SatuAlur at ${url} cannot be reached (${why}). Check the address, or run: npm start.`,
    exitCode.unreachable,
  )

const tooLarge = () =>
  new Refused(
    'Berkasnya terlalu besar untuk diterapkan sekaligus (256 kB). Terapkan sebagian SOP dari folder lain, tanpa --prune.',
    'The files are too large to be applied at once (256 kB). Apply some of the SOPs from another folder, without --prune.',
    exitCode.refused,
  )

function notAnswered({ message, extensions }: NonNullable<Told<unknown>['errors']>[number]): Refused {
  const code = extensions?.requestId ? ` (${extensions.requestId})` : ''
  return new Refused(
    `Server menolak: ${message}${code}`,
    `The server refused: ${message}${code}`,
    exitCode.refused,
  )
}
