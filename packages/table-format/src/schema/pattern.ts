import { RE2JS } from 're2js'

const lettersAtMost = 1_000

/**
 * Tells whether a whole text has the form of `pattern`, in time that grows with the length of the text alone, whatever the
 * pattern is (RE2: no look-around, no back-references). Null where the pattern is none, or longer than 1,000 letters.
 */
export function patternTest(pattern: string): ((text: string) => boolean) | null {
  if (pattern.length > lettersAtMost) return null
  try {
    const compiled = RE2JS.compile(`^(?:${pattern})$`)
    return (text) => compiled.test(text)
  } catch {
    return null
  }
}
