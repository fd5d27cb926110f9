import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail server that takes whatever comes, unless it is told to be out of order. */
export interface PostOffice {
  url: string
  /** As they came, whole. */
  mails: { to: string; raw: string }[]
  isOutOfOrder: boolean
  close(): Promise<void>
}

export async function postOffice(): Promise<PostOffice> {
  const mails: PostOffice['mails'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        if (office.isOutOfOrder) return done(new Error('out of order'))
        mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    isOutOfOrder: false,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  return office
}

/** The words of a mail, whatever they were wrapped in for the way. */
export function wordsOf(raw: string): string {
  const parts = [
    ...raw.matchAll(/Content-Transfer-Encoding: (\S+)\r\n(?:\S.*\r\n)*\r\n([^]*?)(?=\r\n--+_NmP|$)/g),
  ]
  return parts.map(([, encoding, body]) => decoded(encoding!, body!)).join('\n')
}

function decoded(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
