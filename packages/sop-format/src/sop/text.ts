import { isExactNumber } from '../source/yaml.ts'
import type { BlankText, Text } from './sop-file.ts'

/** The characters as typed: the reading keeps only those numbers that write back letter by letter. */
export function readText(text: Text): string {
  return String(text)
}

export function readBlankText(text: BlankText | undefined): string | null {
  return text === null || text === undefined ? null : String(text)
}

export function readTexts(texts: Text[] | null | undefined): string[] {
  return (texts ?? []).map(String)
}

/** One or several, as a list. */
export function readKeys(keys: Text | Text[] | null | undefined): string[] {
  if (keys === null || keys === undefined) return []
  return Array.isArray(keys) ? keys.map(String) : [String(keys)]
}

/** `number: 1` rather than `number: '1'`, where nothing is lost by it. */
export function writeText(text: string): Text {
  return isExactNumber(text) ? Number(text) : text
}

/** A blank is not written. */
export function writeBlankText(text: string | null): Text | undefined {
  return text === null ? undefined : writeText(text)
}

/** An empty list is not written. */
export function writeTexts(texts: string[]): Text[] | undefined {
  return texts.length > 0 ? texts.map(writeText) : undefined
}

/** One key stands bare, several as a list; none is an empty list. */
export function writeKeys(keys: string[]): Text | Text[] {
  return keys.length === 1 ? writeText(keys[0]!) : keys.map(writeText)
}

/** Lower case letters, digits, `-` and `.` from any words; empty when the words have none. */
export function keyFrom(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}

/** Whether a cell is written with fields of its own, and not plainly as a key or a list of keys. */
export function isCellObject<Cell>(cell: Cell): cell is Exclude<Extract<Cell, object>, readonly unknown[]> {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell)
}
