import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterDecoder } from '../../src/reading/letter-decoder.ts'

function decoded(bytes: Buffer, pieceLength: number) {
  const letters = new LetterDecoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += pieceLength)
    text += letters.decode(bytes.subarray(at, at + pieceLength), false)
  return { text: text + letters.decode(Buffer.alloc(0), true), encoding: letters.encoding }
}

const text = 'kode;nama\r\n1;Café “Dlanggu” 字 😀\n'

describe('the letters of a text', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\ufeff' + text), 'utf-8'],
    ['UTF-16, the low byte first, with its mark', Buffer.from('\ufeff' + text, 'utf16le'), 'utf-16'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16'],
    ['UTF-16, the high byte first', Buffer.from('\ufeff' + text, 'utf16le').swap16(), 'utf-16'],
  ])('are found in %s, wherever the pieces are cut', (_, bytes, encoding) => {
    // What has no mark is told by its first piece, which has to show more than a letter.
    const shortest = bytes[0] === 0x6b && bytes[1] === 0 ? 16 : 4
    for (let length = shortest; length <= bytes.length; length++)
      expect(decoded(bytes, length)).toEqual({ text, encoding })
  })

  it('are those of Windows where they are not UTF-8, also far down', () => {
    const bytes = Buffer.concat([
      Buffer.from('kode\n'.repeat(1_000)),
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x93, 0x0a]),
    ])
    expect(decoded(bytes, 1_000)).toEqual({
      text: 'kode\n'.repeat(1_000) + 'Café“\n',
      encoding: 'windows-1252',
    })
  })

  it('that are broken in a text of UTF-8 are shown as such and change nothing else', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(100)), Buffer.from([0xe9, 0x0a]), Buffer.from('é')])
    expect(decoded(bytes, 64)).toEqual({ text: `${'é'.repeat(100)}\ufffd\né`, encoding: 'utf-8' })
  })

  it('are the same however a text is cut', () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 20 })
    fc.assert(
      fc.property(letters, fc.integer({ min: 4, max: 50 }), (some, length) => {
        const written = some.replaceAll('\0', '0')
        expect(decoded(Buffer.from('\ufeff' + written), length).text).toBe(written)
      }),
    )
  })
})
