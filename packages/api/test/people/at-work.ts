import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { sopFile } from '../configuration/files.ts'
import type { Office } from './absence.ts'
import { office, officeFile } from './absence.ts'

/** The head's agency hands in twice; the admin looks at it, and may not have had a hand in the first. */
const handedInTwice = sopFile().replace(
  /\nsteps:\n[^]*$/,
  `
steps:
  - number: 1
    activity: Menyusun data
    performer: produsen
    symbol: start
    next: 2
  - number: 2
    activity: Melengkapi data
    performer: produsen
    next: 3
  - number: 3
    activity: Memeriksa data
    performer: walidata
    apartFrom: 1
    symbol: end
    next: []
`,
)

/** An office in which these play the producer. */
export function officeAtWork(open: OpenHouse, producers = ['kepala']): Promise<Office> {
  const casts = `casts:
  unggah-data:
    produsen:
      dinkes: [${producers.map((name) => `${name}@contoh.id`).join(', ')}]
    walidata: admin@contoh.id
`
  const at = Date.parse('2026-01-05T00:00:00Z')
  return office(open, { file: officeFile(casts), sources: [handedInTwice], at })
}

export interface WaitingTask {
  id: string
  isMine: boolean
  mayComplete: boolean
  onBehalfOf: { email: string }[]
  step: { number: string }
  run: { id: string }
}

export interface Inbox {
  myTasks: { nodes: WaitingTask[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }
  myTaskCounts: Record<'late' | 'today' | 'thisWeek' | 'later', number>
  viewer: { openTaskCount: number }
}

export const inboxOf = (
  reader: Reader,
  page: { first?: number; after?: string | null } = {},
): Promise<Inbox> =>
  asked<Inbox>(
    reader,
    `query ($first: Int!, $after: String) {
      myTasks(first: $first, after: $after) {
        nodes { id isMine mayComplete onBehalfOf { email } step { number } run { id } } totalCount
        pageInfo { endCursor hasNextPage } }
      myTaskCounts { late today thisWeek later }
      viewer { openTaskCount } }`,
    { first: 20, ...page },
  )

/** How many tasks the inbox tells of, in each of the places where it says so. */
export const countsOf = ({ myTasks, myTaskCounts, viewer }: Inbox): number[] => [
  myTasks.nodes.length,
  myTasks.totalCount,
  Object.values(myTaskCounts).reduce((sum, count) => sum + count),
  viewer.openTaskCount,
]
