import { readConfigurationText } from './configuration-text.ts'
import type { Path, Problem } from './problem.ts'

/**
 * Where things stand in a text that can be read: the line and the column of the value at a path, or of the nearest
 * thing around it when it is absent. For whoever speaks of an SOP and means its file.
 */
export function placesIn(text: string): (path: Path) => Pick<Problem, 'line' | 'column'> {
  const source = readConfigurationText(text)
  if ('problems' in source) return () => ({ line: 1, column: 1 })
  return (path) => {
    const { line, column } = source.problemAt(path, { id: '', en: '' })
    return { line, column }
  }
}
