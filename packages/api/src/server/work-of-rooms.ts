import { clearingPacks } from '../compliance/evidence-pack/clearing-packs.ts'
import { makingPack } from '../compliance/evidence-pack/making-pack.ts'
import { tallying } from '../compliance/tally/tallying.ts'
import { scanningPersonalData } from '../dataset/table-format/personal-data/scan-bytes.ts'
import { clearingAway } from '../evidence/clear-away.ts'
import { checkingTable } from '../evidence/table/checking-table.ts'
import type { Work } from '../jobs/work.ts'
import { noticeWork } from '../notice/notice-work.ts'
import { renewingFeeds } from '../publishing/catalogue/feed/renewing-feeds.ts'
import { askingForDrift, checkingDrift } from '../publishing/push/check-drift.ts'
import { pushingDataset } from '../publishing/push/push-dataset.ts'
import { sweepingPublications } from '../publishing/push/sweep.ts'
import { tellingFailing } from '../publishing/push/tell-failing.ts'
import { releasingDue } from '../publishing/release/release-due.ts'
import { openingTurns } from '../recurrence/open-turns.ts'
import { archiving } from '../run/archive/archiving.ts'
import { goingOnRecounting, recounting } from '../run/amendment/recount-runs.ts'
import { recountingStragglers } from '../run/amendment/recount-stragglers.ts'
import { forgettingAnswers } from '../run/command/forget-answers.ts'

/** The table of contents of what the house does without being asked: each room's work, from the left to the right. */
const works: readonly Work[] = [
  forgettingAnswers,
  recounting,
  goingOnRecounting,
  recountingStragglers,
  scanningPersonalData,
  clearingAway,
  checkingTable,
  openingTurns,
  ...noticeWork,
  tallying,
  makingPack,
  clearingPacks,
  releasingDue,
  pushingDataset,
  sweepingPublications,
  askingForDrift,
  checkingDrift,
  tellingFailing,
  renewingFeeds,
]

/** Whoever makes something of what happens to runs; those inside the database do, too. */
const followersOfEvents = works.filter(
  (work) => work.kind === 'follower' && (!('source' in work) || work.source.table === 'run_event'),
)

/** A run is archived when all of them have followed its events. */
export const workOfRooms: readonly Work[] = [...works, archiving(followersOfEvents.map(({ name }) => name))]
