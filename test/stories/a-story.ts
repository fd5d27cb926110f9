import { createRegency } from '@satualur/api'
import type { Sop } from '@satualur/engine'
import type { SampleRegency } from '@satualur/sample'
import { beforePublishing, readSampleRegencies, readSampleWatchers, samplePassword } from '@satualur/sample'
import type { OpenHouse } from '../../packages/api/test/open-house.ts'
import { openHouse } from '../../packages/api/test/open-house.ts'
import { Person } from './a-person.ts'
import type { TheClock } from './the-clock.ts'

const day = 86_400_000

/** A house with two regencies on a real database: the one that the story is about, and its neighbour. */
export interface Story {
  url: string
  /** Of the regency that the story is about. */
  key: string
  /** Signs in with e-mail and password; `forum` is forum@mojokerto.contoh.id. Who has signed in stays so. */
  signsIn(name: string): Promise<Person>
  /** The admin of the other regency. */
  neighbour(): Promise<Person>
  /** What the house does without being asked; here it does it when it is told to. */
  jobs: OpenHouse['house']['jobs']
  /** A way to its rows that no policy stands before. */
  owner: OpenHouse['owner']
  close(): Promise<void>
}

interface StoryOptions {
  clock: TheClock
  neighbour: string
  /** A house that sees both side by side; nobody watches them where it is absent. */
  watcher?: 'nasional'
  adminFolder?: string
  /** Whether SOPs make data public where they are marked so; otherwise they are carried out as before they were. */
  isPublishing?: boolean
  /** Hosts of its own network that the house may go out to, as an operator says them. */
  innerHosts?: string[]
}

export async function openStory(
  key: string,
  { clock, neighbour, watcher, adminFolder, isPublishing = false, innerHosts = [] }: StoryOptions,
): Promise<Story> {
  const open = await openHouse({ clock: clock.read, innerHosts, ...(adminFolder && { adminFolder }) })
  const those = [...readSampleWatchers(), ...readSampleRegencies()]
  // Who watches is there first: what comes afterwards is watched from the beginning.
  for (const regency of those.filter(({ configuration }) =>
    [watcher, key, neighbour].includes(configuration.key),
  )) {
    const sops = regency.sops.map((sop) => ({
      sop: isPublishing ? sop : beforePublishing(sop),
      source: textOf(sop, regency),
    }))
    const made = { isSample: true, at: clock.read() - 30 * day, password: samplePassword }
    await createRegency(open.house, regency.configuration, sops, made)
  }
  const people = new Map<string, Promise<Person>>()
  const signsIn = (email: string) => {
    const person = people.get(email) ?? Person.signsIn(open.url, email, samplePassword)
    people.set(email, person)
    return person
  }
  return {
    ...{ url: open.url, key },
    signsIn: (name) => signsIn(`${name}@${key}.contoh.id`),
    neighbour: () => signsIn(`admin@${neighbour}.contoh.id`),
    jobs: open.house.jobs,
    owner: open.owner,
    close: open.close,
  }
}

const textOf = (sop: Sop, { sources }: SampleRegency): string =>
  sources.find(({ path }) => path.endsWith(`/${sop.key}.sop.yaml`))!.text
