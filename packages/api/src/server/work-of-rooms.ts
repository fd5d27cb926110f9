import { clearingPacks } from '../compliance/evidence-pack/clearing-packs.ts'
import { makingPack } from '../compliance/evidence-pack/making-pack.ts'
import { tallying } from '../compliance/tally/tallying.ts'
import { clearingAway } from '../evidence/clear-away.ts'
import type { Work } from '../jobs/work.ts'
import { noticeWork } from '../notice/notice-work.ts'
import { openingTurns } from '../recurrence/open-turns.ts'
import { archiving } from '../run/archive/archiving.ts'
import { goingOnRecounting, recounting } from '../run/amendment/recount-runs.ts'
import { recountingStragglers } from '../run/amendment/recount-stragglers.ts'
import { forgettingAnswers } from '../run/command/forget-answers.ts'

const following = [...noticeWork, tallying].filter((work) => work.kind === 'follower')
/** Those inside the database follow events, too. */
const followersOfEvents = following.filter((one) => !('source' in one) || one.source.table === 'run_event')

/** The table of contents of what the house does without being asked: each room's work, from the left to the right. */
export const workOfRooms: readonly Work[] = [
  forgettingAnswers,
  archiving(followersOfEvents.map(({ name }) => name)),
  recounting,
  goingOnRecounting,
  recountingStragglers,
  clearingAway,
  openingTurns,
  ...noticeWork,
  tallying,
  makingPack,
  clearingPacks,
]
