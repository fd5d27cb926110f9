import type { Refusable, Validation } from '@satualur/table-format/files'
import { compareFiles, validateFile } from '@satualur/table-format/files'
import { scanBytes } from '../../dataset/table-format/personal-data/scan-bytes.ts'
import { FileStore } from '../../files/file-store.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import type { FormerTable } from './former-table.ts'
import { formerTable, unlikeSentence } from './former-table.ts'
import type { Check } from './report-row.ts'
import { beginning, compared, failed, formatOf, made, progressed, readingCheck } from './report-row.ts'

interface OfReport extends Regarding {
  report: string
}

/** Checks a table in threads of its own: against its format, for personal data, and against the period before. */
export const checkingTable: Task<OfReport> = {
  kind: 'task',
  name: 'evidence.check-table',
  title: { id: 'memeriksa tabel yang diserahkan', en: 'checking a table that was handed in' },
  attemptsAtMost: 8,
  work: checkTable,
}

/** A busy server takes a while for two workbooks of a million rows; a check is asked for anew only much later. */
const limits = { samplesAtMost: 50, secondsAtMost: 180 }
const millisecondsBetween = 1_000

/** Whatever has been done by an earlier try is not done again. */
async function checkTable({ regency, report }: OfReport, working: Working): Promise<void> {
  const { door, changes } = working
  const write = async (statement: Parameters<typeof door.askAs>[2]) => {
    await door.askAs('app.regency', regency, statement)
    changes.publish(regency, 'following')
  }
  const [check] = await door.askAs<Check>('app.regency', regency, readingCheck(report))
  if (!check) return
  try {
    if (!check.isMade) {
      await write(beginning(report))
      if (!check.isScanned) await scanBytes(regency, check.sha256, formatOf(check), working)
      const validation = await validate(check, working, (progress) => write(progressed(report, progress)))
      await write(made(report, validation, working.clock()))
    }
    if (!check.isCompared) await write(compared(report, await difference(check, working), working.clock()))
  } catch (fault) {
    await write(failed(report)).catch(() => undefined)
    throw fault
  }
}

/** Told once a second at the most; what cannot be told is of no matter. */
function validate(
  check: Check,
  { settings }: Working,
  tell: (progress: { rows: number; bytes: number; totalBytes: number }) => Promise<void>,
): Promise<Refusable<Validation>> {
  let toldAt = performance.now()
  return validateFile(new FileStore(settings.filesFolder).pathOf(check.sha256), formatOf(check), {
    limits,
    onProgress: (progress) => {
      if (performance.now() - toldAt < millisecondsBetween) return
      toldAt = performance.now()
      void tell(progress).catch(() => undefined)
    },
  })
}

/** From the accepted table of an earlier period that this one was then, where there is one. */
async function difference(check: Check, { settings }: Working) {
  const { own, previous, sha256 } = check
  const former = formerTable(own, previous)
  if (former === null) return null
  if (former === 'unlike') return { ...previous[0]!, difference: { refusal: unlike(previous) } }
  const store = new FileStore(settings.filesFolder)
  const answer = await compareFiles(store.pathOf(former.sha256), store.pathOf(sha256), formatOf(check), {
    limits,
  })
  return { ...former, difference: 'refusal' in answer ? answer : answer.difference }
}

const unlike = (previous: readonly FormerTable[]) => ({
  code: 'no-former-table' as const,
  sentence: unlikeSentence(previous),
})
