import { describe, expect, it } from 'vitest'
import { describeRelease, releaseOn, releaseState, type ReleaseRule } from './release-calendar.ts'

const announced: ReleaseRule = { kind: 'announced', dates: ['2026-11-02', '2026-02-02', '2026-05-04'] }

describe('a release', () => {
  it('is due so many days after its period, over months and leap years', () => {
    expect(releaseOn({ kind: 'after-period', days: 15 }, '2026-T1')).toBe('2026-04-15')
    expect(releaseOn({ kind: 'after-period', days: 1 }, '2024-02')).toBe('2024-03-01')
    expect(releaseOn({ kind: 'after-period', days: 0 }, '2026')).toBe('2026-12-31')
  })

  it('is due on the first announced day after its period, and on none where none was announced', () => {
    expect(releaseOn(announced, '2026-T1')).toBe('2026-05-04')
    expect(releaseOn(announced, '2026-01')).toBe('2026-02-02')
    expect(releaseOn(announced, '2026')).toBeNull()
    expect(releaseOn({ kind: 'announced', dates: ['2026-03-31', '2026-04-01'] }, '2026-T1')).toBe(
      '2026-04-01',
    )
    expect(releaseOn({ kind: 'as-needed' }, '2026')).toBeNull()
  })

  it.each([
    [null, null, 'unplanned'],
    ['2026-11-21', null, 'planned'],
    ['2026-11-20', null, 'due'],
    ['2026-11-19', null, 'late'],
    ['2026-11-19', '2026-11-19', 'released'],
    ['2026-11-18', '2026-11-19', 'released-late'],
    [null, '2026-11-19', 'released'],
  ])('planned on %s and released on %s is %s on 20 November', (plannedOn, releasedOn, state) => {
    expect(releaseState({ plannedOn, releasedOn }, '2026-11-20')).toBe(state)
  })

  it('is told in the words of the office', () => {
    expect(describeRelease({ kind: 'after-period', days: 15 }, 'id')).toBe('15 hari setelah periode berakhir')
    expect(describeRelease({ kind: 'after-period', days: 1 }, 'en')).toBe('1 day after the end of the period')
    expect(describeRelease({ kind: 'after-period', days: 0 }, 'id')).toBe('Pada akhir periode')
    expect(describeRelease(announced, 'en')).toBe('On 2026-02-02, 2026-05-04, 2026-11-02')
    expect(describeRelease({ kind: 'as-needed' }, 'id')).toBe('Sewaktu-waktu')
  })
})
