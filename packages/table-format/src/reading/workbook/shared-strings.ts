import type { Archive } from './archive.ts'
import { readXml } from './read-xml.ts'

/** The texts that cells of all sheets refer to by number; how a text sounds (phonetic signs) is no part of it. */
export async function sharedStrings(archive: Archive, part: string | null): Promise<readonly string[]> {
  const texts: string[] = []
  if (part === null) return texts
  let [text, isText, phonetic] = ['', false, 0]
  await readXml(archive.pieces(part), {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 't') isText = phonetic === 0
      else if (tag === 'rPh') phonetic++
    },
    text(piece) {
      if (isText) text += piece
    },
    close(tag) {
      if (tag === 'si') texts.push(text)
      else if (tag === 't') isText = false
      else if (tag === 'rPh') phonetic--
    },
  })
  return texts
}
