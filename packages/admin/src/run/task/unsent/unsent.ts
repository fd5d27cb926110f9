import { reactive } from 'vue'
import type { CompleteTaskInput } from '../../../generated/graphql.ts'

/**
 * A completion that somebody has given and the server has not yet answered. It stays on this device, under one key of its
 * own, until an answer has come: however often it is sent, the server carries it out once.
 */
export interface Unsent {
  input: CompleteTaskInput & { clientMutationId: string }
  /** What it is about, for a reader on another page. */
  activity: string
  /** The outcome in the words of its button. */
  word: string
  /** In milliseconds. */
  givenAt: number
}

const prefix = 'satualur.unsent.'
const placeOf = (person: string, task: string) => `${prefix}${person}.${task}`

/** By their place on this device, those of everybody who uses it. */
const unsents = reactive(new Map<string, Unsent>())
for (const place of Object.keys(localStorage)) if (place.startsWith(prefix)) look(place)

// Another window of this browser has given one, or sent it.
window.addEventListener('storage', ({ key }) => {
  if (key?.startsWith(prefix)) look(key)
})

export const unsentOf = (person: string, task: string): Unsent | null =>
  unsents.get(placeOf(person, task)) ?? null

/** Oldest first. */
export const allUnsent = (person: string): Unsent[] =>
  [...unsents]
    .filter(([place]) => place.startsWith(placeOf(person, '')))
    .map(([, unsent]) => unsent)
    .sort((one, other) => one.givenAt - other.givenAt)

/** Keeps it before it is sent. A device that takes nothing more still sends; only a reload would lose it. */
export function keepUnsent(person: string, unsent: Unsent) {
  const place = placeOf(person, unsent.input.task)
  unsents.set(place, unsent)
  try {
    localStorage.setItem(place, JSON.stringify(unsent))
  } catch {
    // The draft beside it says that this device keeps nothing.
  }
}

export function dropUnsent(person: string, task: string) {
  const place = placeOf(person, task)
  unsents.delete(place)
  localStorage.removeItem(place)
}

function look(place: string) {
  const unsent = read(place)
  if (unsent?.input?.task && unsent.input.clientMutationId) unsents.set(place, unsent)
  else unsents.delete(place)
}

function read(place: string): Unsent | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null')
  } catch {
    return null
  }
}
