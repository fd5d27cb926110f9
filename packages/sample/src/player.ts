import type { Acting, House } from '@satualur/api'
import { openSession } from '@satualur/api'

/** Who plays the people of a regency, up to an instant. */
export interface Player {
  until: number
  /** A person of the regency, acting at an instant. */
  acting: (person: string, at: number) => Promise<Acting>
}

export function playerOf(house: House, regency: string, until: number): Player {
  const sessions = new Map<string, Promise<Acting>>()
  const acting = async (person: string, at: number): Promise<Acting> => {
    const known = sessions.get(person) ?? sessionOf(house, regency, person)
    sessions.set(person, known)
    return { ...(await known), clock: () => Math.round(at) }
  }
  return { until, acting }
}

async function sessionOf(house: House, regency: string, person: string): Promise<Acting> {
  const { door, definitions, calendars, changes } = house
  const { token } = await openSession(door, regency, person)
  return { door, definitions, calendars, changes, token, clock: Date.now }
}
