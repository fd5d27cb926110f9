import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'

/** An open page: what it has been told so far, and whether the server has ended it. */
export interface Page {
  status: number
  /** Every message, heartbeats too, in the order they came. */
  told: string[]
  changes(): number
  hasEnded: boolean
  close(): void
}

/** Opens `/live` as a browser does: a GET with the cookie and no header of ours. */
export async function listen(
  { url }: Pick<OpenHouse, 'url'>,
  { headers }: Pick<Reader, 'headers'>,
): Promise<Page> {
  const leaving = new AbortController()
  const response = await fetch(`${url}/live`, {
    headers: { accept: 'text/event-stream', ...(headers['cookie'] && { cookie: headers['cookie'] }) },
    signal: leaving.signal,
  })
  const told: string[] = []
  const page: Page = {
    status: response.status,
    told,
    changes: () => told.filter((message) => message.startsWith('event: changed')).length,
    hasEnded: false,
    close: () => leaving.abort(),
  }
  void read(response, told)
    .catch(() => undefined)
    .then(() => (page.hasEnded = true))
  return page
}

async function read(response: Response, told: string[]): Promise<void> {
  let text = ''
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    const messages = (text + part).split('\n\n')
    text = messages.pop()!
    told.push(...messages)
  }
}
