import { randomUUID } from 'node:crypto'

/** Bytes to hand over: opened anew for every try, and of a length that is known before. */
export interface Bytes {
  sizeBytes: number
  open: () => AsyncIterable<Uint8Array>
}

export interface Attachment {
  /** The form's field, `upload` or `update__resources__<id>__upload`. */
  field: string
  fileName: string
  mediaType: string
  bytes: Bytes
}

/**
 * A form of text fields and files (RFC 7578) that is never held in memory. Its length is exact, so that a portal that
 * receives less knows that something is missing and does nothing.
 */
export function multipart(
  fields: Record<string, string>,
  attachments: readonly Attachment[],
): { headers: Record<string, string>; body: AsyncIterable<Uint8Array> } {
  const boundary = `satualur-${randomUUID()}`
  const texts = Object.entries(fields).map(([field, value]) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`,
    ),
  )
  const heads = attachments.map(({ field, fileName, mediaType }) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(fileName)}"\r\n` +
        `Content-Type: ${mediaType}\r\n\r\n`,
    ),
  )
  const end = Buffer.from(`--${boundary}--\r\n`)
  const lineEnd = Buffer.from('\r\n')
  const sizeBytes = [
    ...texts.map(({ length }) => length),
    ...heads.map(({ length }, index) => length + attachments[index]!.bytes.sizeBytes + lineEnd.length),
    end.length,
  ].reduce((sum, length) => sum + length, 0)
  async function* parts(): AsyncIterable<Uint8Array> {
    yield* texts
    for (const [index, { bytes }] of attachments.entries()) {
      yield heads[index]!
      yield* bytes.open()
      yield lineEnd
    }
    yield end
  }
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(sizeBytes),
    },
    body: parts(),
  }
}

/** As browsers do it; a name can end neither the quotation nor the line. */
const quoted = (name: string): string =>
  name.replace(/["\r\n]/g, (character) => ({ '"': '%22', '\r': '%0D', '\n': '%0A' })[character]!)
