import type { Published, Unpublished, Verdict } from '@satualur/ckan'
import { publish, unpublish } from '@satualur/ckan'
import { FileStore } from '../../files/file-store.ts'
import type { Task, Working } from '../../jobs/work.ts'
import { completeAwaited } from './awaited.ts'
import { hiding, putOff, showing } from './outcome.ts'
import type { OfDataset } from './queueing.ts'
import { pushJob } from './queueing.ts'
import type { Taken } from './taken.ts'
import { TableProgress } from './table-progress.ts'
import { keepOn, take } from './taken.ts'
import { wantedDataset } from './wanted-dataset.ts'
import { portalAt } from './way-out.ts'

/**
 * Makes the portal show what is public of a dataset, and completes the tasks that wait for it. All is told by rows, so it may
 * be done twice, and a process that dies in the middle is followed by the next one (`sweep.ts`).
 */
export const pushingDataset: Task<OfDataset> = {
  kind: 'task',
  ...pushJob,
  title: { id: 'mengirim dataset ke portal', en: 'sending a dataset to its portal' },
  work: push,
}

async function push(of: OfDataset, working: Working): Promise<void> {
  const taken = await take(of, working)
  if (taken) await carryOut(of, taken, working)
  await completeAwaited(of, working)
}

async function carryOut(of: OfDataset, taken: Taken, working: Working): Promise<void> {
  const done = await tried(of, taken, working)
  if (done.kind === 'published') await showing(of, taken, done, working)
  else if (done.kind === 'unpublished') await hiding(of, taken, working)
  else if (done.kind !== 'stopped') await putOff(of, taken, done, working)
  working.changes.publish(of.regency, 'following')
}

/** It may not be seen any more since this job has taken it: whoever takes it next has it taken down. */
const stopped = { kind: 'stopped' } as const

class Stopped extends Error {}

async function tried(
  of: OfDataset,
  taken: Taken,
  working: Working,
): Promise<Published | Unpublished | Verdict | typeof stopped> {
  const { portal: access, attempt, revision, isWithdrawing, isExcepted } = taken
  if (!access) return withoutPortal
  const sealedToken = Buffer.from(access.sealedToken, 'base64')
  const portal = await portalAt({ address: access.address, sealedToken }, working.settings)
  const identity = { regency: taken.regency, dataset: taken.dataset }
  const watch = async () => {
    const { maySend } = await keepOn(of, revision, working)
    if (!maySend) throw new Stopped()
  }
  const store = new FileStore(working.settings.filesFolder)
  const progress = new TableProgress(of, working, watch)
  try {
    const wanted = isWithdrawing ? null : await wantedDataset(taken, store, progress)
    if (wanted) return await publish(portal, wanted, { attempt, watch })
    return await unpublish(portal, identity, { as: isExcepted ? 'deleted' : 'private', attempt })
  } catch (fault) {
    if (fault instanceof Stopped) return stopped
    throw fault
  }
}

/** The portal was taken out of the settings while something waited for it. */
const withoutPortal: Verdict = {
  kind: 'ask-admin',
  trouble: { kind: 'refused', message: 'no portal' },
  sentence: {
    id: 'Portal belum diatur. Atur alamat dan tokennya di Pengaturan, lalu coba lagi.',
    en: 'There is no portal in the settings. Set its address and token, then try again.',
  },
}
