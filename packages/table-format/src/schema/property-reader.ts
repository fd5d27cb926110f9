import type { SchemaDefect } from './from-table-schema.ts'
import { expected, type Expected } from './property-kind.ts'
import type { Json } from './table-format.ts'

/** Reads the properties of one object of a schema file, noting what is of another kind; what was not asked for is the rest. */
export class PropertyReader {
  readonly #left: Record<string, Json>
  readonly #place: string
  readonly #defects: SchemaDefect[]

  private constructor(properties: Record<string, Json>, place: string, defects: SchemaDefect[]) {
    this.#left = { ...properties }
    this.#place = place
    this.#defects = defects
  }

  static of(json: unknown, place: string, defects: SchemaDefect[]): PropertyReader {
    const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json)
    if (!isRecord) defects.push({ place, sentence: expected.record.sentence })
    return new PropertyReader(isRecord ? (json as Record<string, Json>) : {}, place, defects)
  }

  /** The property as it stands; it is no longer part of the rest. */
  take(name: string): Json | undefined {
    const value = Object.hasOwn(this.#left, name) ? this.#left[name] : undefined
    delete this.#left[name]
    return value
  }

  rest(): Record<string, Json> {
    return this.#left
  }

  text(name: string): string | undefined {
    return this.#read(name, 'text') as string | undefined
  }

  list(name: string): readonly Json[] | undefined {
    if (!Object.hasOwn(this.#left, name)) this.#note(name, 'list')
    return this.#read(name, 'list') as readonly Json[] | undefined
  }

  record(name: string): PropertyReader | undefined {
    const value = this.take(name)
    return value === undefined ? undefined : PropertyReader.of(value, this.#at(name), this.#defects)
  }

  oneOf<T extends string>(name: string, words: readonly T[]): T | undefined {
    const word = this.text(name)
    if (word === undefined || (words as readonly string[]).includes(word)) return word as T | undefined
    this.#note(name, 'type')
    return undefined
  }

  textOrTexts(name: string): readonly string[] | undefined {
    const value = this.#left[name]
    if (typeof value === 'string') this.#left[name] = [value]
    return this.#read(name, 'texts') as readonly string[] | undefined
  }

  texts<T extends string>(names: Record<T, string>): Partial<Record<T, string>> {
    return this.#all(Object.entries<string>(names).map(([as, name]) => [as, this.text(name)]))
  }

  textLists<T extends string>(names: readonly T[]): Partial<Record<T, readonly string[]>> {
    return this.#all(names.map((name) => [name, this.#read(name, 'texts')]))
  }

  each(kinds: Record<string, Expected>): object {
    return this.#all(Object.entries(kinds).map(([name, kind]) => [name, this.#read(name, kind)]))
  }

  #all(entries: [string, unknown][]): object {
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }

  #read(name: string, kind: Expected): Json | undefined {
    const value = this.take(name)
    if (value === undefined || expected[kind].holds(value)) return value
    this.#note(name, kind)
    return undefined
  }

  #note(name: string, kind: Expected) {
    this.#defects.push({ place: this.#at(name), sentence: expected[kind].sentence })
  }

  #at(name: string): string {
    return this.#place === '' ? name : `${this.#place}.${name}`
  }
}
