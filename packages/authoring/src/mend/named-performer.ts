import type { Key, Sop } from '@satualur/engine'

/**
 * The performer whom an activity names at its beginning, by the longest of the names and aliases: "Walidata membuat
 * format tabel". Names later in the sentence are usually receivers and are not taken (domain: of 53 rows that name an
 * actor, 40 name the one that is drawn).
 */
export function namedAtStart(sop: Sop, activity: string): Key | null {
  const text = plain(activity)
  const named = sop.roles
    .flatMap(({ key, name, aliases }) => [name, ...aliases].map((each) => ({ key, name: plain(each) })))
    .filter(({ name }) => name !== '' && (text === name || text.startsWith(`${name} `)))
    .sort((one, other) => other.name.length - one.name.length)
  return named[0]?.key ?? null
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
