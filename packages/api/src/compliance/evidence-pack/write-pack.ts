import type { Readable } from 'node:stream'
import type { Working } from '../../jobs/work.ts'
import { FileStore } from '../../files/file-store.ts'
import type { Press } from '../../sheets/press.ts'
import { Archive } from './archive.ts'
import { indexPage } from './index-page.ts'
import type { PackOrder } from './making-pack.ts'
import type { Placed } from './pack-index.ts'
import { indexLines, indexTable } from './pack-index.ts'
import type { PackedRun } from './packed-run.ts'
import { packedRun, runsOf } from './packed-run.ts'
import { issueRecord, recordPdf } from './pack-record.ts'

/** Told every so often, so that somebody who waits sees it go on. */
const tellEvery = 10

/**
 * The archive as it is being made: the records of the runs, what was handed in, by its hash, the index, the figures, and the
 * hash of each. The same rows make the same bytes: no clock is asked, and every entry bears the last day of the period.
 */
export async function writePack(
  order: PackOrder,
  regency: string,
  working: Working,
  press: Press,
  tell: (done: number, total: number) => Promise<void>,
): Promise<Readable> {
  const { door, settings } = working
  const pack = new Archive(order.to, new FileStore(settings.filesFolder))
  const making = async () => {
    const runs = await door.askAs<{ id: string; isCompleted: boolean }>('app.regency', regency, runsOf(order))
    await tell(0, runs.length)
    const placed: Placed[] = []
    for (const [at, { id, isCompleted }] of runs.entries()) {
      if (isCompleted) await issueRecord(id, regency, order, working)
      const [run] = await door.askAs<PackedRun>('app.regency', regency, packedRun(id, order))
      placed.push({
        run: run!,
        record:
          run!.record &&
          (await pack.addRecord(at + 1, run!, await recordPdf(run!.record, regency, order, working, press))),
        files: await pack.addFiles(run!),
      })
      if ((at + 1) % tellEvery === 0) await tell(at + 1, runs.length)
    }
    await tell(runs.length, runs.length)
    const lines = indexLines(placed, order.zone)
    const madeAt = Date.parse(order.to)
    const workbook = (tables: typeof order.figures, title: string) =>
      press.make({ kind: 'tables', tables, title, madeAt })
    pack.add('indeks.html', Buffer.from(indexPage(lines, order.regency, order)))
    pack.add('indeks.xlsx', await workbook([indexTable(lines)], 'Indeks bahan bukti EPSS'))
    pack.add('kepatuhan.xlsx', await workbook(order.figures, 'Kepatuhan waktu'))
    pack.end()
  }
  making().catch((fault: unknown) => pack.fail(fault))
  return pack.bytes
}
