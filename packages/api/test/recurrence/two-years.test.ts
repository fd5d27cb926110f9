import { addCalendarDays } from '@satualur/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { everyFrequency, idsOf, scheduledHouse, scheduledRegency, setSchedule } from './scheduled-house.ts'
import type { ScheduledHouse } from './scheduled-house.ts'

interface RunRow {
  key: string
  period: string
  began: string
  turnEndsAt: number
  actor: string
  body: object
}

let open: ScheduledHouse
let regency: ConfiguredRegency
let runs: RunRow[]

/** Two years pass, a leap year first, day by day; the timer rings twice each day. */
beforeAll(async () => {
  open = await scheduledHouse()
  open.at('2024-01-01')
  regency = await scheduledRegency(open, { file: everyFrequency })
  const { sop, datasets } = await idsOf(regency)
  for (const dataset of Object.values(datasets)) {
    const answer = await setSchedule(regency.admin, { dataset, sop, startsOn: '2024-01-02' })
    expect(answer.__typename).toBe('ScheduleSet')
  }
  for (let day = '2024-01-01'; day <= '2025-12-31'; day = addCalendarDays(day, 1)) {
    open.at(`${day}T00:02`)
    await open.ring()
    open.at(`${day}T13:00`)
    await open.ring()
  }
  const { rows } = await open.owner.query<RunRow>(
    `select d.key, r.period, to_char(r.started_at at time zone 'Asia/Makassar', 'YYYY-MM-DD HH24:MI') as began,
       (r.progress ->> 'turnEndsAt')::float8 as "turnEndsAt", p.email as actor, e.body
     from run r join dataset d on d.id = r.dataset_id join person p on p.id = r.started_by
       join run_event e on e.run_id = r.id and e.sequence = 1
     where r.regency_id = $1 order by d.key, r.started_at`,
    [regency.id],
  )
  runs = rows
})
afterAll(() => open?.close())

const of = (key: string) => runs.filter((run) => run.key === key)
const began = (key: string) => of(key).map(({ period, began }) => `${period} ${began}`)

describe('over two years', () => {
  it('a monthly dataset is begun once for each month, on the first day after it', () => {
    expect(began('monthly')).toEqual([
      ...Array.from({ length: 11 }, (_, index) => {
        const [month, next] = [index + 1, index + 2].map((one) => String(one).padStart(2, '0'))
        return `2024-${month} 2024-${next}-01 00:02`
      }),
      '2024-12 2025-01-01 00:02',
      ...Array.from({ length: 11 }, (_, index) => {
        const [month, next] = [index + 1, index + 2].map((one) => String(one).padStart(2, '0'))
        return `2025-${month} 2025-${next}-01 00:02`
      }),
    ])
  })

  it('the other frequencies are begun once for each of their periods', () => {
    expect(began('quarterly')).toEqual([
      '2024-T1 2024-04-01 00:02',
      '2024-T2 2024-07-01 00:02',
      '2024-T3 2024-10-01 00:02',
      '2024-T4 2025-01-01 00:02',
      '2025-T1 2025-04-01 00:02',
      '2025-T2 2025-07-01 00:02',
      '2025-T3 2025-10-01 00:02',
    ])
    expect(began('semester')).toEqual([
      '2024-S1 2024-07-01 00:02',
      '2024-S2 2025-01-01 00:02',
      '2025-S1 2025-07-01 00:02',
    ])
    expect(began('yearly')).toEqual(['2024 2025-01-01 00:02'])
  })

  it('an entry without a frequency is begun every six months, as its class asks', () => {
    expect(began('by-class')).toEqual(began('semester'))
  })

  it('each run knows when its turn ends: when the next one opens', () => {
    const ends = Object.fromEntries(of('monthly').map(({ period, turnEndsAt }) => [period, turnEndsAt]))
    expect(ends['2024-01']).toBe(Date.parse('2024-03-01T00:00+08:00'))
    expect(ends['2024-02']).toBe(Date.parse('2024-04-01T00:00+08:00'))
    expect(of('yearly')[0]!.turnEndsAt).toBe(Date.parse('2026-01-01T00:00+08:00'))
  })

  it('each run is told as begun by the schedule, for which an admin answers', () => {
    for (const { actor, body } of runs) {
      expect(actor).toBe('admin@contoh.id')
      expect(body).toMatchObject({ isScheduled: true })
    }
  })
})
