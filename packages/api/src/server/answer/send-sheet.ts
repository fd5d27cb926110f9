import type { FastifyReply } from 'fastify'
import type { Readable } from 'node:stream'
import { attachment, cleanFileName } from '../../files/file-name.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A sheet that was made for whoever asks: saved under its name, never shown, and asked for anew. */
export const sendSheet = (
  reply: FastifyReply,
  content: Uint8Array | Readable,
  kind: keyof typeof mediaTypes,
  name: string,
): FastifyReply =>
  reply
    .headers({
      'content-type': mediaTypes[kind],
      'content-disposition': attachment(cleanFileName(name.replace(/\s*[/\\]\s*/g, '-'))),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    })
    .send(
      content instanceof Uint8Array
        ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
        : content,
    )
