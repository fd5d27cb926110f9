import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { refused } from '../run/refused.ts'
import { startedRun } from '../run/started-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { workplace } from '../run/workplace.ts'
import { visitsDuring } from '../visits.ts'
import type { TypedCalendar } from './amending.ts'
import { amend, calendarOf, dayOff, preview, withDaysOff } from './amending.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())

const reason = 'Hari jadi kabupaten.'

async function officeAt(local: string): Promise<Workplace> {
  clock.set(local)
  return workplace(open)
}

describe('amending a calendar', () => {
  it('is for admins, with a reason, on the calendar that they have seen, and when something changes', async () => {
    const place = await officeAt('2026-03-02T09:00')
    const { admin, readers } = place
    const { calendar } = await calendarOf(admin)
    const changed = await withDaysOff(admin, '2026-03-04')
    for (const other of ['operator', 'kepala', 'pembaca']) {
      expect(await amend(readers[other]!, { calendar: changed, reason })).toEqual(refused('NotAllowed'))
      await expect(preview(readers[other]!, changed)).rejects.toThrow('tidak berwenang')
    }
    expect(await amend(stranger(open), { calendar: changed, reason })).toEqual(refused('NotSignedIn'))
    expect(await amend(admin, { calendar: changed, reason: ' ' })).toEqual(refused('ReasonMissing'))
    expect(await amend(admin, { calendar, reason })).toEqual(refused('CalendarUnchanged'))
    expect(await amend(admin, { calendar: changed, reason, expecting: 7 })).toEqual(
      refused('CalendarMoved', { revision: 1 }),
    )
    expect(await amend(admin, { calendar: changed, reason, expecting: 1 })).toEqual({
      __typename: 'CalendarAmended',
    })
  })

  it('is done once, however often the same request comes', async () => {
    const { admin } = await officeAt('2026-03-02T09:00')
    const [calendar, clientMutationId] = [await withDaysOff(admin, '2026-03-04'), crypto.randomUUID()]
    const input = { calendar, reason, clientMutationId }
    const answers = await Promise.all([amend(admin, input), amend(admin, input), amend(admin, input)])
    for (const { __typename } of [...answers, await amend(admin, input)])
      expect(__typename).toBe('CalendarAmended')
    expect((await calendarOf(admin)).revision).toBe(2)
    expect(await amend(admin, { ...input, reason: 'Lain.' })).toEqual(refused('IdempotencyConflict'))
  })

  it('tells what cannot be counted with, and where it stands', async () => {
    const { admin } = await officeAt('2026-03-02T09:00')
    const { calendar } = await calendarOf(admin)
    const [hours] = calendar.hours
    const week = hours!.week.map((shifts, day) => (day === 2 ? [...shifts].reverse() : shifts))
    const unsound: TypedCalendar = {
      ...calendar,
      hours: [
        { ...hours!, until: '2026-12-31', week },
        { ...hours!, from: '2026-05-02', until: '2026-05-01', name: ' ' },
      ],
      daysOff: [dayOff('2026-04-01', ' '), dayOff('2026-04-02'), dayOff('2026-04-02')],
    }
    const findings = [
      { date: null, hours: 0, weekday: 2, message: expect.stringContaining('Rabu') as string },
      {
        date: null,
        hours: 1,
        weekday: null,
        message: expect.stringContaining('berakhir sebelum mulai') as string,
      },
      {
        date: null,
        hours: null,
        weekday: null,
        message: expect.stringContaining('tidak pernah buka') as string,
      },
      { date: null, hours: 1, weekday: null, message: expect.stringContaining('belum bernama') as string },
      {
        date: '2026-04-01',
        hours: null,
        weekday: null,
        message: expect.stringContaining('belum bernama') as string,
      },
      {
        date: '2026-04-02',
        hours: null,
        weekday: null,
        message: expect.stringContaining('dua kali') as string,
      },
    ]
    const told = await amend(admin, { calendar: unsound, reason })
    expect(told).toMatchObject(refused('CalendarUnsound'))
    expect(told.findings).toHaveLength(findings.length)
    expect(told.findings).toEqual(expect.arrayContaining(findings))
    expect(await preview(admin, unsound)).toMatchObject({ __typename: 'CalendarUnsound' })
    expect((await calendarOf(admin)).revision).toBe(1)
  })
})

describe('the preview', () => {
  it('takes as many visits for twenty runs as for one, and pages through all of it', async () => {
    const [one, twenty] = [await officeAt('2026-03-02T09:00'), await officeAt('2026-03-02T09:00')]
    await startedRun(one)
    for (let run = 1; run <= 20; run++) await startedRun(twenty)
    const visits: number[] = []
    for (const { admin } of [one, twenty]) {
      const calendar = await withDaysOff(admin, '2026-03-04')
      await preview(admin, calendar)
      visits.push(await visitsDuring(() => preview(admin, calendar)))
    }
    expect(visits[1]).toBe(visits[0])
    expect(visits[0]).toBeLessThanOrEqual(4)
    const calendar = await withDaysOff(twenty.admin, '2026-03-04')
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const { changes } = await preview(twenty.admin, calendar, { first: 6, ...(after && { after }) })
      seen.push(...changes.nodes.map(({ id }) => id))
      if (!changes.pageInfo.hasNextPage) break
      after = changes.pageInfo.endCursor
    }
    expect([seen.length, new Set(seen).size]).toEqual([20, 20])
  })
})
