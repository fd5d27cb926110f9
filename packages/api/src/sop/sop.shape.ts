import type { IsoDate } from '@satualur/engine'
import { sql } from 'kysely'
import { isAdmin } from '../people/is-admin.ts'
import { personShape } from '../people/person.shape.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Shape } from '../read-model/shape.ts'
import { column, computed, instant, reference, rowAt, value } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'
import { isDraft, isInForce, isReviewDue, isShown, ofSop, reviewDueOn, stateToday } from './in-force.ts'
import { versionEventShape } from './version-event.ts'

export const sopShape: Shape = {
  type: 'Sop',
  table: 'sop',
  reads: {
    id: column('id'),
    key: column('key'),
    title: column('title'),
    version: {
      from: 'arguments',
      value: (sop, { args, below }, depth) => {
        const version = rowAt(depth + 1)
        return sql`(select ${objectOf(sopVersionShape, below('SopVersion'), depth + 1)} from sop_version ${version}
          where ${ofSop(sop, version)} and ${isInForce(version, (args['asOf'] ?? null) as IsoDate | null)})`
      },
    },
    versions: {
      from: 'many',
      shape: () => sopVersionShape,
      where: (sop, version) => sql`${ofSop(sop, version)} and ${isShown(version)}`,
      orderBy: (version) => sql`${version}.number desc`,
    },
    draft: {
      from: 'one',
      shape: () => sopVersionShape,
      where: (sop, version) => sql`${ofSop(sop, version)} and ${isDraft(version)} and ${isAdmin}`,
    },
    reviewIsDue: value(isReviewDue),
  },
}

export const sopVersionShape: Shape = {
  type: 'SopVersion',
  table: 'sop_version',
  reads: {
    id: column('id'),
    number: column('number'),
    state: value(stateToday),
    effectiveFrom: value((version) => sql`lower(${version}.valid)`),
    effectiveUntil: value((version) => sql`upper(${version}.valid) - 1`),
    sop: reference(() => sopShape, 'sop_id'),
    source: column('source'),
    revision: column('revision'),
    savedAt: instant('saved_at'),
    savedBy: reference(() => personShape, 'saved_by'),
    history: {
      from: 'many',
      shape: () => versionEventShape,
      where: (version, event) =>
        sql`${event}.regency_id = ${version}.regency_id and ${event}.version_id = ${version}.id`,
      orderBy: (event) => sql`${event}.at, ${event}.id`,
    },
    reviewDueOn: value(reviewDueOn),
    title: computed('id'),
    header: computed('id'),
    roles: computed('id'),
    stages: computed('id'),
    artefacts: computed('id'),
    steps: computed('id'),
    areStartsAlternatives: computed('id'),
    bareDayReading: computed('id'),
    loopLimit: computed('id'),
    statutory: computed('id'),
    findings: computed('id'),
  },
}

export const playerShape: Shape = {
  type: 'Player',
  table: 'player',
  reads: { person: reference(() => personShape, 'person_id'), opd: reference(() => opdShape, 'opd_id') },
}
