import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../read-model/shape.ts'
import { calendarRevision } from '../command/acting.ts'
import { oversees } from '../oversight/oversees.ts'
import { runShape } from '../run.shape.ts'

const ofItsRun = (row: Row, name: string) =>
  sql`(select r.${sql.ref(name)} from run r where r.regency_id = ${row}.regency_id and r.id = ${row}.run_id)`

const times = ['runsOutAt', 'warnAt', 'metAt', 'lapsedAt']
const clock = ['regencyId', 'calendarRevision']

export const deadlineShape: Shape = {
  type: 'Deadline',
  table: 'deadline',
  reads: {
    id: value((row) => sql`(${row}.run_id || ':' || ${row}.key)`),
    key: column('key'),
    title: column('title'),
    basis: column('basis'),
    run: reference(() => runShape, 'run_id'),
    statutory: computed('versionId', 'key'),
    openedAt: instant('opened_at'),
    originalDueAt: instant('original_due_at'),
    dueAt: instant('due_at'),
    extendedDueAt: instant('extended_due_at'),
    extendedAt: instant('extended_at'),
    extendedBy: reference(() => personShape, 'extended_by'),
    extensionReason: column('extension_reason'),
    runsOutAt: instant('runs_out_at'),
    warnAt: instant('warn_at'),
    isProvisional: column('is_provisional'),
    metAt: instant('met_at'),
    lapsedAt: instant('lapsed_at'),
    verdict: computed(...times),
    remainingMinutes: computed(...times, ...clock),
    latenessMinutes: computed(...times, ...clock),
    reckoning: computed('openedAt', ...times, ...clock),
    mayExtend: computed(
      'dueAt',
      'extendedDueAt',
      'metAt',
      'lapsedAt',
      'versionId',
      'key',
      'runStatus',
      'mayOversee',
    ),
    versionId: value((row) => ofItsRun(row, 'version_id')),
    runStatus: value((row) => ofItsRun(row, 'status')),
    mayOversee: value((row) => oversees(ofItsRun(row, 'opd_id'))),
    regencyId: column('regency_id'),
    calendarRevision: value(() => calendarRevision),
  },
}
