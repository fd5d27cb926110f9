import type { SampleColumn } from './sample.ts'

const [valuesAtMost, cellsAtLeast, timesAtLeast, lettersAtMost] = [30, 10, 3, 60]

/** The values of a column that are few and come again and again, in the order of the alphabet; null where they are not. */
export function valueList({ values }: SampleColumn): readonly string[] | null {
  const words = new Set<string>()
  for (const value of values) {
    const word = String(value)
    words.add(word)
    if (words.size > valuesAtMost || word.length > lettersAtMost || word !== word.trim()) return null
  }
  const isRepeated = values.length >= cellsAtLeast && values.length >= words.size * timesAtLeast
  return isRepeated ? [...words].sort() : null
}
