import { expect } from 'vitest'
import { readSop } from '../src/sop/read-sop.ts'
import { smallSop } from './small-sop.ts'

/** The first problem of the sheet after one change, as `line:column path`, with its sentences. */
export function problemAfter(find: string, replacement: string) {
  expect(smallSop).toContain(find)
  const read = readSop(smallSop.replace(find, replacement))
  if ('sop' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}
