import { statfs } from 'node:fs/promises'
import { parseArgs } from 'node:util'

const parts = ['questions', 'growth', 'storage', 'cost', 'rebuild', 'freshness'] as const
export type Part = (typeof parts)[number]

/** How large the bench is; everything can be made small. */
export interface Sizes {
  /** Completed tasks in the end; a tenth of them is there at first. */
  tasks: number
  regencies: number
  /** In how many of them people complete tasks while it is measured what that costs; another one is only copied. */
  acting: number
  opds: number
  /** Open tasks of each regency, at any time. */
  open: number
  /** How many regencies are asked about, one after the other. */
  places: number
  callers: number
  /** How long one side is asked one question, and in how many turns of all. */
  seconds: number
  rounds: number
  /** How long each of two nations is asked one question while it is measured how answers grow, in turns of a second. */
  growthSeconds: number
  /** How long completions come while it is measured what they cost: longer than followers rest. */
  costSeconds: number
  /** The pace at which completions come while it is measured how fresh the figures are, and how long. */
  pace: number
  paceSeconds: number
  /** When the bench gives up. */
  minutes: number
  /** What is measured; everything when empty. */
  only: Part[]
  /** Which share of what is free on the disk it may take. */
  disk: number
  /** Where its folder is made; the system's for temporary files when empty. */
  folder: string
}

export function sizes(): Sizes {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
  const { values } = parseArgs({
    options: {
      tasks: text('2000000'),
      regencies: text('514'),
      acting: text('32'),
      opds: text('45'),
      open: text('45'),
      places: text('8'),
      callers: text('16'),
      seconds: text('3'),
      rounds: text('3'),
      pace: text('2000'),
      'growth-seconds': text('8'),
      'cost-seconds': text('15'),
      'pace-seconds': text('20'),
      minutes: text('300'),
      disk: text('0.5'),
      only: text(''),
      folder: text(''),
    },
  })
  const { folder, only, ...counts } = values
  const inCamelCase = (name: string) => name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
  const numbers = Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [inCamelCase(name), Number(value)]),
  )
  return {
    ...(numbers as unknown as Omit<Sizes, 'folder' | 'only'>),
    only: only === '' ? [...parts] : parts.filter((part) => only.split(',').includes(part)),
    folder,
  }
}

/** What a task takes in the end, with everything around it: rows, indexes, the log, the copy and what sorting it needs. */
const bytesPerTask = 2_300
const bytesAtLeast = 4e9

/** What is free belongs to others too. */
export async function refuseWhereFull(place: string, { tasks, disk, only }: Sizes): Promise<void> {
  const { bavail, bsize } = await statfs(place)
  const drawn = only.includes('growth') ? tasks * 1.1 : tasks
  const [free, needed] = [bavail * bsize, bytesAtLeast + drawn * bytesPerTask]
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(0)} GB`
  if (needed > free * disk)
    throw new Error(
      `${tasks.toLocaleString('en')} tasks take about ${gigabytes(needed)}, more than ${disk} of the ${gigabytes(free)} free in ${place}`,
    )
}
