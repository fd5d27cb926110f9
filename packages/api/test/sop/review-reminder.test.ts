import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { does } from '../authoring/author.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Sop {
  reviewIsDue: boolean
  version: { reviewDueOn: string | null }
  versions: { reviewDueOn: string | null }[]
}
const everything = '{ sops { nodes { reviewIsDue version { reviewDueOn } versions { reviewDueOn } } } }'
const sopOf = async (reader: Reader) =>
  (await asked<{ sops: { nodes: Sop[] } }>(reader, everything)).sops.nodes[0]!

/** So many months before today, in the zone of the regency. */
const monthsAgo = async (months: number, days = 0): Promise<string> => {
  const { rows } = await open.owner.query<{ day: string }>(
    `select ((now() at time zone 'Asia/Makassar')::date - make_interval(months => $1) + make_interval(days => $2))::date::text as day`,
    [months, days],
  )
  return rows[0]!.day
}

const since = async (effectiveOn: string) => configuredRegency(open, { sources: [sopFile({ effectiveOn })] })

describe('the reminder to look at an SOP again', () => {
  it('is not there until the regency sets one', async () => {
    const { admin } = await since('2020-01-01')
    expect(await sopOf(admin)).toEqual({
      reviewIsDue: false,
      version: { reviewDueOn: null },
      versions: [{ reviewDueOn: null }],
    })
  })

  it('comes so many months after the version took effect, to the day', async () => {
    const { admin, operator } = await since('2020-01-31')
    expect(await does(admin, 'setSopReview', { months: 13 })).toMatchObject({
      __typename: 'SopReviewSet',
      regency: { sopReviewMonths: 13 },
    })
    expect(await sopOf(operator)).toMatchObject({ reviewIsDue: true, version: { reviewDueOn: '2021-02-28' } })
    const today = await since(await monthsAgo(24))
    const tomorrow = await since(await monthsAgo(24, 1))
    await does(today.admin, 'setSopReview', { months: 24 })
    await does(tomorrow.admin, 'setSopReview', { months: 24 })
    expect([(await sopOf(today.admin)).reviewIsDue, (await sopOf(tomorrow.admin)).reviewIsDue]).toEqual([
      ...[true, false],
    ])
  })

  it('is for the version in force alone', async () => {
    const { admin, id } = await since('2020-01-01')
    await does(admin, 'setSopReview', { months: 12 })
    await open.owner.query(
      `update sop_version set state = 'revoked', valid = '[2020-01-01,2024-01-01)' where regency_id = $1`,
      [id],
    )
    expect(await sopOf(admin)).toMatchObject({ reviewIsDue: false, versions: [{ reviewDueOn: null }] })
  })

  it('is taken away by an admin, who alone sets it', async () => {
    const { admin, operator } = await since('2020-01-01')
    await does(admin, 'setSopReview', { months: 12 })
    expect((await does(operator, 'setSopReview', {})).__typename).toBe('NotAllowed')
    expect((await sopOf(admin)).reviewIsDue).toBe(true)
    expect(await does(admin, 'setSopReview', {})).toMatchObject({ regency: { sopReviewMonths: null } })
    expect((await sopOf(admin)).reviewIsDue).toBe(false)
  })

  it.each([0, 121, -1])('of %i months is the client’s mistake', async (months) => {
    const { admin } = await since('2020-01-01')
    const { errors } = await admin.ask(
      `mutation { setSopReview(input: { months: ${months} }) { __typename } }`,
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('takes one statement for a page of SOPs, as for one', async () => {
    const sources = Array.from({ length: 8 }, (_, index) =>
      sopFile().replace('unggah-data', index ? `sop-${index}` : 'unggah-data'),
    )
    const [many, one] = [await configuredRegency(open, { sources }), await since('2020-01-01')]
    for (const { admin } of [many, one]) {
      await does(admin, 'setSopReview', { months: 12 })
      expect(await visitsDuring(() => asked(admin, everything))).toBe(1)
    }
  })
})
