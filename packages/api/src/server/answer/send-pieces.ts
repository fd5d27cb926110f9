import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What is shorter than this is made whole before it is sent: it gets a mark by which it need not be sent again. */
const heldAtMost = 4 * 1024 * 1024

export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * Sends what comes in pieces. A short answer carries an ETag of what is in it; a long one begins on its way while its end is
 * still being read, at the pace of whoever takes it.
 */
export async function sendPieces(
  request: FastifyRequest,
  reply: FastifyReply,
  pieces: Pieces | Promise<Pieces>,
): Promise<FastifyReply> {
  const coming = onePieceAfterTheOther(await pieces)
  const held: Buffer[] = []
  let size = 0
  for (let piece = await coming.next(); !piece.done; piece = await coming.next()) {
    const bytes = Buffer.from(piece.value as Uint8Array)
    held.push(bytes)
    if ((size += bytes.length) > heldAtMost) return reply.send(Readable.from(onwards(held, coming)))
  }
  const body = Buffer.concat(held)
  const mark = `"${createHash('sha256').update(body).digest('base64url')}"`
  reply.header('etag', mark)
  const known = request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known?.includes(mark) ? reply.code(304).send() : reply.send(body)
}

async function* onePieceAfterTheOther(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  yield* pieces
}

async function* onwards(held: Buffer[], coming: AsyncIterator<string | Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield* held.splice(0)
    for (let piece = await coming.next(); !piece.done; piece = await coming.next())
      yield Buffer.from(piece.value as Uint8Array)
  } finally {
    await coming.return?.()
  }
}
