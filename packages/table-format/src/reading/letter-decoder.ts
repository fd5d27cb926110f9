import { isAscii, isUtf8 } from 'node:buffer'
import type { TableSource } from './table-source.ts'

type Encoding = NonNullable<TableSource['encoding']>

const windows = new TextDecoder('windows-1252')

/**
 * Bytes to letters, piece by piece: by their mark, or else UTF-8 as long as it is, and from the first piece that is not,
 * windows-1252, if nothing but ASCII came before. A text that has been UTF-8 stays it: bytes that are no letters become U+FFFD.
 */
export class LetterDecoder {
  #left: Buffer = Buffer.alloc(0)
  #encoding: Encoding | 'utf-16be' | null = null
  #hasLetters = false

  get encoding(): Encoding {
    return this.#encoding === 'utf-16be' ? 'utf-16' : (this.#encoding ?? 'utf-8')
  }

  /** The letters of these bytes; those that are not whole yet wait for the next ones. */
  decode(bytes: Buffer, isLast: boolean): string {
    let piece = this.#left.length > 0 ? Buffer.concat([this.#left, bytes]) : bytes
    if (this.#encoding === null) {
      const mark = markOf(piece)
      this.#encoding = mark.encoding
      piece = piece.subarray(mark.length)
    }
    const end = isLast ? piece.length : wholeLetters(piece, this.#encoding)
    this.#left = piece.subarray(end)
    return this.#lettersOf(piece.subarray(0, end))
  }

  #lettersOf(piece: Buffer): string {
    if (this.#encoding === 'utf-16') return piece.toString('utf16le')
    if (this.#encoding === 'utf-16be')
      return Buffer.from(piece.subarray(0, piece.length & ~1))
        .swap16()
        .toString('utf16le')
    if (isAscii(piece)) return piece.toString('latin1')
    if (this.#encoding === 'utf-8' && !this.#hasLetters && !isUtf8(piece)) this.#encoding = 'windows-1252'
    this.#hasLetters = true
    return this.#encoding === 'windows-1252' ? windows.decode(piece) : piece.toString('utf8')
  }
}

function markOf(bytes: Buffer): { encoding: Encoding | 'utf-16be'; length: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return { encoding: withoutMark(bytes.subarray(0, 1_000)), length: 0 }
}

/** Text of our letters as UTF-16 has a nought in every second byte. */
function withoutMark(bytes: Buffer): Encoding | 'utf-16be' {
  const noughts = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) noughts[at % 2]!++
  if (noughts[1]! > bytes.length / 4 && noughts[1]! > 4 * noughts[0]!) return 'utf-16'
  return noughts[0]! > bytes.length / 4 && noughts[0]! > 4 * noughts[1]! ? 'utf-16be' : 'utf-8'
}

/** Where the last letter that is whole ends. */
function wholeLetters(bytes: Buffer, encoding: Encoding | 'utf-16be'): number {
  if (encoding === 'windows-1252') return bytes.length
  if (encoding !== 'utf-8') return bytes.length & ~1
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length
  }
  return bytes.length
}
