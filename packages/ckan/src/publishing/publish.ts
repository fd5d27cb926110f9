import type { Portal } from '../portal.ts'
import { Blocked } from './problem.ts'
import { tried } from './tried.ts'
import { untilPublished, type PublishingTry } from './until-published.ts'
import { sentOf, type WantedDataset } from './wanted.ts'

/**
 * Makes the portal show exactly this dataset, whatever stands there. All state is the portal's: it looks, decides one
 * step, does it and looks again. So a try may be killed anywhere and repeated by anybody: what was done is found, and
 * nothing is made twice. What people read stays up until its successor is whole, and a first version is private until
 * its bytes have been read back.
 */
export const publish = (portal: Portal, wanted: WantedDataset, how: PublishingTry) =>
  tried(how.attempt, () => untilPublished(portal, wanted, how, () => {}))

/** As `publish`, for a dataset that is public: one that was withdrawn is not brought back by a correction. */
export const correct = (portal: Portal, wanted: WantedDataset, how: PublishingTry) =>
  tried(how.attempt, () =>
    untilPublished(portal, wanted, how, (seen) => {
      if (!seen || seen.private || seen.state !== 'active')
        throw new Blocked({ kind: 'not-public', name: sentOf(wanted).name })
    }),
  )
