import type { DayOff, WorkingCalendar } from '@satualur/engine'
import { checkCalendar, usualCalendar } from '@satualur/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked, signedIn, stranger } from '../reader.ts'
import { writtenRegency } from '../written-regency.ts'

interface Told extends Omit<WorkingCalendar, 'daysOff' | 'zone' | 'areDaysWhole'> {
  zone: string
  areDaysWhole: boolean
  daysOff: (DayOff & { date: string })[]
}

const question = `{ viewer { regency { zone loadedYears calendar {
  zone hours { from until name week { opens closes } } daysOff { date name kind isVerified } loadedYears areDaysWhole } } } }`

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

/** A regency that counts with this calendar, before the server. */
async function regencyWith(calendar: WorkingCalendar) {
  const regency = await writtenRegency(open.owner)
  await open.owner.query('update calendar set content = $2 where regency_id = $1', [
    regency.id,
    JSON.stringify(calendar),
  ])
  return signedIn(open, { regencyId: regency.id, id: regency.viewer })
}

async function toldTo(reader: Awaited<ReturnType<typeof regencyWith>>): Promise<Told> {
  const { viewer } = await asked<{ viewer: { regency: { calendar: Told } } }>(reader, question)
  return viewer.regency.calendar
}

/** The engine's own value again, as a browser makes it. */
const inEngineWords = ({ zone, hours, daysOff, loadedYears, areDaysWhole }: Told): object => ({
  zone: { ASIA_MAKASSAR: 'Asia/Makassar', ASIA_JAKARTA: 'Asia/Jakarta' }[zone],
  hours,
  daysOff: Object.fromEntries(
    daysOff.map(({ date, name, kind, isVerified }) => [
      date,
      { name, kind: kind.toLowerCase().replace('_', '-'), isVerified },
    ]),
  ),
  loadedYears,
  ...(areDaysWhole && { areDaysWhole }),
})

describe('the working calendar of a regency', () => {
  it('is told whole: who reads it counts as the server does', async () => {
    const usual = usualCalendar('Asia/Makassar', [{ from: '2026-02-18', until: '2026-03-19' }])
    const local = { name: 'Hari jadi', kind: 'local', isVerified: true } as const
    const once = { name: 'Pemungutan suara ulang', kind: 'one-off', isVerified: false } as const
    const calendar = { ...usual, daysOff: { ...usual.daysOff, '2026-07-01': once, '2026-02-04': local } }
    const told = await toldTo(await regencyWith(calendar))
    expect(inEngineWords(told)).toEqual(calendar)
    expect(checkCalendar(inEngineWords(told) as WorkingCalendar)).toEqual([])
    const dates = told.daysOff.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
    const whole = await toldTo(await regencyWith({ ...calendar, areDaysWhole: true }))
    expect([told.areDaysWhole, whole.areDaysWhole]).toEqual([false, true])
    expect(inEngineWords(whole)).toEqual({ ...calendar, areDaysWhole: true })
  })

  it('is the own one of each regency, and nothing without a session', async () => {
    const [one, other] = await Promise.all([
      regencyWith({ ...usualCalendar('Asia/Jakarta'), loadedYears: [2024] }),
      regencyWith({ ...usualCalendar('Asia/Jakarta'), loadedYears: [2025] }),
    ])
    expect((await toldTo(one)).loadedYears).toEqual([2024])
    expect((await toldTo(other)).loadedYears).toEqual([2025])
    expect((await stranger(open).ask(question)).data).toEqual({ viewer: null })
  })
})
