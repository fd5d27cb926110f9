import { tallying } from '../compliance/tallying.ts'
import { clearingAway } from '../evidence/clear-away.ts'
import type { Work } from '../jobs/work.ts'
import { noticeWork } from '../notice/notice-work.ts'
import { openingTurns } from '../recurrence/open-turns.ts'
import { recounting } from '../run/amendment/recount-runs.ts'
import { recountingStragglers } from '../run/amendment/recount-stragglers.ts'
import { forgettingAnswers } from '../run/command/forget-answers.ts'

/** The table of contents of what the house does without being asked: each room's work, from the left to the right. */
export const workOfRooms: readonly Work[] = [
  forgettingAnswers,
  recounting,
  recountingStragglers,
  clearingAway,
  openingTurns,
  ...noticeWork,
  tallying,
]
