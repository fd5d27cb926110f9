/** What CKAN takes in a tag beside letters and digits of any script (no combining marks): blanks, `-`, `_` and `.`. */
const others = /[^\p{L}\p{N}\-_. ]+/gu

/** CKAN refuses shorter and longer tags. */
const [shortest, longest] = [2, 100]

/**
 * Keywords as tags that CKAN takes: what a tag cannot hold becomes a blank, each once whatever its capitals, in the order of
 * the letters. What is too short for a tag is left out, what is too long is cut.
 *
 * @example portalTags(['Ibu/Hamil', 'ibu hamil', 'x']) gives ['Ibu Hamil']
 */
export function portalTags(keywords: readonly string[]): string[] {
  const tags = new Map<string, string>()
  for (const keyword of keywords) {
    const tag = [...keyword.normalize('NFC').replace(others, ' ').replace(/\s+/g, ' ').trim()]
      .slice(0, longest)
      .join('')
      .trim()
    const folded = tag.toLowerCase()
    if ([...tag].length >= shortest && !tags.has(folded)) tags.set(folded, tag)
  }
  return [...tags].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tag]) => tag)
}
