import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { regencyWithSop } from '../authoring/sop-in-force.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import type { Page } from './shared.ts'
import { aWord, library, shared } from './shared.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('the library', () => {
  it('is one list: national templates first, then what regencies share, page by page', async () => {
    const word = aWord()
    const regencies = [
      await regencyWithSop(open, `B ${word}`),
      await regencyWithSop(open, `A ${word}`),
      await regencyWithSop(open, `C ${word}`),
    ]
    for (const { admin, version } of regencies) await shared(admin, version)
    const reader = regencies[0]!.operator
    const whole = await library(reader, {})
    const kinds = whole.nodes.map(({ kind }) => kind)
    expect(kinds).toEqual(kinds.toSorted((one, other) => 'NR'.indexOf(one[0]!) - 'NR'.indexOf(other[0]!)))
    expect(whole.totalCount).toBe(whole.nodes.length)
    const paged: string[] = []
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const { nodes, pageInfo, totalCount }: Page = await library(reader, { first: 2, after })
      expect(totalCount).toBe(whole.totalCount)
      paged.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      goesOn = pageInfo.hasNextPage
    }
    expect(paged).toEqual(whole.nodes.map(({ id }) => id))
    const found = await library(reader, { search: ` ${word.toLowerCase()} ` })
    expect(found.nodes.map(({ title }) => title)).toEqual([`A ${word}`, `B ${word}`, `C ${word}`])
    expect((await library(reader, { search: word, kind: 'NATIONAL' })).totalCount).toBe(0)
    expect((await library(reader, { kind: 'REGENCY' })).nodes.every(({ kind }) => kind === 'REGENCY')).toBe(
      true,
    )
  })

  it('takes one visit for a page, and one more where it is counted', async () => {
    const { admin } = await regencyWithSop(open, 'Lain')
    expect(await visitsDuring(() => asked(admin, '{ library { nodes { title source } } }'))).toBe(1)
    expect(await visitsDuring(() => asked(admin, '{ library { totalCount nodes { title } } }'))).toBe(2)
  })

  it('says so when it is given a cursor from elsewhere', async () => {
    const { admin } = await regencyWithSop(open, 'Lain')
    const { errors } = await admin.ask('{ library(after: "x") { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
