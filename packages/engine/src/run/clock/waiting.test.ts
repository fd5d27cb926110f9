import { expect, it } from 'vitest'
import { drawSop, withStep } from '../../../test/drawn-sop.ts'
import { by, hour, started, supervisor, type PlayedRun } from '../../../test/played-run.ts'
import { waitedMinutes } from './waiting.ts'

const sop = withStep(drawSop('a: b\nb joint @kepala,wakil:'), 1, {
  yields: [{ artefact: 'rekap', text: 'Rekap', isRequired: false }],
})
const atWork = () => started(sop, (role) => [`${role}-1`, `${role}-2`])
const waited = ({ context, run, now }: PlayedRun, act = 'a') =>
  waitedMinutes(
    context.calendar,
    run!.tasks.find((task) => task.act === act)!,
    now,
  )
const later = (played: PlayedRun, hours: number) => {
  played.now += hours * hour
  return played
}

it('lasts until somebody claims the task, and does not begin again when it is given back', () => {
  const played = later(atWork(), 2)
  expect(waited(played)).toBe(120)
  played.claim('a', by('petugas-2'))
  expect(waited(later(played, 24))).toBe(120)
  played.give({ type: 'releaseTask', task: played.at('a') }, by('petugas-2'))
  played.claim('a', by('petugas-1'))
  expect(waited(later(played, 24))).toBe(120)
})

it('does not end with an assignment, but with what is handed in', () => {
  const played = later(atWork(), 1)
  played.assign('a', ['petugas-1'], supervisor)
  later(played, 1)
  expect(waited(played)).toBe(120)
  const note = { artefact: 'rekap', kind: 'note', text: 'selesai' } as const
  expect(played.attach('a', [note], by('petugas-1'))).toBeNull()
  expect(waited(later(played, 24))).toBe(120)
})

it('ends with the first vote on a joint task, and with a completion that is taken back', () => {
  const played = atWork().play('a')
  later(played, 1).complete('b', 'done', { by: 'wakil-2' })
  expect(waited(later(played, 24), 'b')).toBe(60)
  const recalled = later(atWork(), 2).play('a')
  recalled.recall('a', by('petugas-1'))
  expect(waited(later(recalled, 24))).toBe(120)
})

it('leaves out the pauses before it ended, and none after', () => {
  const played = later(atWork(), 1)
  played.pauseRow('a')
  later(played, 1).resumeRow('a')
  played.pause()
  later(played, 24).resume()
  later(played, 2).claim('a', by('petugas-1'))
  // From 11.00 until 13.00 the office has an hour's break.
  expect(waited(played)).toBe(120)
  played.pauseRow('a')
  later(played, 3).resumeRow('a')
  expect(waited(played)).toBe(120)
})

it('is unknown where the task opened before it was kept', () => {
  const played = atWork()
  const { waiting: _, ...task } = played.run!.tasks[0]!
  played.run = { ...played.run!, tasks: [task] }
  later(played, 2).pauseRow('a')
  later(played, 1).resumeRow('a')
  played.claim('a', by('petugas-1'))
  expect(waited(played)).toBeNull()
  expect(played.run.tasks[0]).not.toHaveProperty('waiting')
})
