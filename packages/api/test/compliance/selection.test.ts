import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { now, regencyIn } from './asking.ts'
import { anyQuestion, anyVerdict, recordedTask } from './history.ts'

const seed = 20_261_122

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

/** Fields that are asked, each with those below it; nothing below a value. */
interface Selection {
  [field: string]: Selection | null
}
const figures: Selection = Object.fromEntries(
  `closed onTime late excused untimed sentBack reworked open overdue atRisk paused onTimeShare reworkShare usedMinutes
    waitedMinutes meanLateMinutes medianMinutes p90Minutes isSuppressed`
    .split(/\s+/)
    .map((name) => [name, null]),
)
const series: Selection = { from: null, figures }
const whole: Selection = {
  ...{ total: figures, previous: figures, series },
  groups: { key: null, label: null, figures, previous: figures, series },
}

const textOf = (selection: Selection): string =>
  Object.entries(selection)
    .map(([field, below]) => (below ? `${field} { ${textOf(below)} }` : field))
    .join(' ')

/** One or two of the fields as often as any number of them, and of each some of those below it. */
const someOf = (selection: Selection): fc.Arbitrary<Selection> =>
  fc
    .constantFrom(2, Object.keys(selection).length)
    .chain((maxLength) => fc.subarray(Object.entries(selection), { minLength: 1, maxLength }))
    .chain((fields) =>
      fc.record(
        Object.fromEntries(
          fields.map(([field, below]) => [field, below ? someOf(below) : fc.constant(null)]),
        ),
      ),
    )

/** What of a whole answer a selection asks for. */
function only(answer: unknown, selection: Selection | null): unknown {
  if (!selection || answer === null) return answer
  if (Array.isArray(answer)) return answer.map((one) => only(one, selection))
  const fields = answer as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(selection).map(([field, below]) => [field, only(fields[field], below)]),
  )
}

it.each(['task by task', 'from its cells'])(
  'a question that asks for less is told the same of it, read %s',
  async (how) => {
    const { regency, reader } = await regencyIn(open, 'Asia/Jayapura', (regency) =>
      fc.sample(recordedTask(regency, 9), { numRuns: 300, seed }),
    )
    if (how === 'from its cells') await open.house.jobs.run('tally')
    const ask = async (selection: Selection, variables: object) => {
      const { data, errors } = await reader.ask(
        `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
          compliance(filter: $filter, by: $by, every: $every) { ${textOf(selection)} } }`,
        variables,
      )
      expect(errors).toBeUndefined()
      return data!['compliance']
    }
    await fc.assert(
      fc.asyncProperty(
        anyQuestion(regency),
        anyVerdict,
        someOf(whole),
        async ({ filter, ...rest }, verdict, selection) => {
          const asked = { ...rest, filter: { ...filter, verdict } }
          expect(await ask(selection, asked)).toEqual(only(await ask(whole, asked), selection))
        },
      ),
      { numRuns: 150, seed },
    )
  },
)
