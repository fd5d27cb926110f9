import type { Working } from '../../jobs/work.ts'
import { issuing } from '../../record/issue-record.ts'
import { recordFacts } from '../../record/record-facts.ts'
import type { RecordRows } from '../../record/record-rows.ts'
import { recordRows } from '../../record/record-rows.ts'
import type { Press } from '../../sheets/press.ts'
import type { PackOrder } from './making-pack.ts'

/** Issues the record of a run that is over, in the name of who asked for the pack; where it has one, that one stays. */
export async function issueRecord(
  run: string,
  regencyId: string,
  { askedBy }: PackOrder,
  { door, clock }: Working,
): Promise<void> {
  await door.within({ regencyId, personId: askedBy }, issuing(run, clock()))
}

/** A record as it is printed, byte for byte; null for one from before records were kept whose run has gone on since. */
export async function recordPdf(
  record: string,
  regency: string,
  { origin }: PackOrder,
  { door }: Working,
  press: Press,
): Promise<Uint8Array | null> {
  const [found] = await door.askAs<{ rows: RecordRows | null }>('app.regency', regency, recordRows(record))
  const rows = found?.rows
  if (!rows) return null
  const facts = recordFacts(rows, `${origin}/verifikasi/${rows.code}`, 'id')
  return press.make({ kind: 'record', facts, paper: 'f4', locale: 'id', madeAt: rows.issuedAt })
}
