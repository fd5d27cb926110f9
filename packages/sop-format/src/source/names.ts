import { nearest } from './nearest.ts'
import type { Path, Sentence } from './problem.ts'
import { maximumProblems } from './problem.ts'

/** What a name in the file names, in both languages: "Peran", "Role". */
export type Noun = Sentence

/** A name written somewhere in the file. */
export interface NamedPlace {
  key: string
  path: Path
}

export interface Misnaming {
  path: Path
  message: Sentence
}

/** One name or a list of them, each with its own place. */
export function placesOf(
  names: string | number | (string | number)[] | null | undefined,
  path: Path,
): NamedPlace[] {
  if (names === null || names === undefined) return []
  if (!Array.isArray(names)) return [{ key: String(names), path }]
  return names.map((name, index) => ({ key: String(name), path: [...path, index] }))
}

/** Every place that names what does not exist, with the nearest thing that does. */
export function unknownNames(noun: Noun, places: NamedPlace[], known: Iterable<string>): Misnaming[] {
  const names = new Set(known)
  const strangers = places.filter(({ key }) => !names.has(key)).slice(0, maximumProblems)
  return strangers.map(({ key, path }) => ({ path, message: unknown(noun, key, [...names]) }))
}

/** Every place that takes a name which an earlier place has taken. */
export function repeatedNames(noun: Noun, places: NamedPlace[]): Misnaming[] {
  const taken = new Set<string>()
  return places.flatMap(({ key, path }) => {
    if (!taken.has(key)) return (taken.add(key), [])
    const message: Sentence = {
      id: `${noun.id} \`${key}\` sudah ada di atas; beri kunci lain (\`key: …\`).`,
      en: `${noun.en} \`${key}\` stands further up already; give this one another key (\`key: …\`).`,
    }
    return [{ path, message }]
  })
}

function unknown(noun: Noun, name: string, known: string[]): Sentence {
  const close = nearest(name, known)
  if (close !== undefined) {
    return {
      id: `${noun.id} \`${name}\` tidak ada; maksud Anda \`${close}\`?`,
      en: `${noun.en} \`${name}\` does not exist; did you mean \`${close}\`?`,
    }
  }
  if (known.length === 0) {
    return {
      id: `${noun.id} \`${name}\` tidak ada; berkas ini belum mendaftarkan satu pun.`,
      en: `${noun.en} \`${name}\` does not exist; this file lists none yet.`,
    }
  }
  const shown = known.slice(0, 12).join(', ') + (known.length > 12 ? ', …' : '')
  return {
    id: `${noun.id} \`${name}\` tidak ada. Yang ada: ${shown}.`,
    en: `${noun.en} \`${name}\` does not exist. There are: ${shown}.`,
  }
}
