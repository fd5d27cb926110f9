import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, reference, rowAt, value } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'

/** Today in the regency's own zone. */
const today = sql`(now() at time zone (select c.content ->> 'zone' from calendar c where c.regency_id = current_regency()))::date`

/** Versions that were, are or will be in force: their ranges never overlap. */
export const hasForce = (version: Row) => sql`${version}.state in ('effective', 'superseded')`

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
          where ${ofSop(sop, version)} and ${hasForce(version)}
            and ${version}.valid @> coalesce(${args['asOf'] ?? null}::date, ${today}))`
      },
    },
    versions: {
      from: 'many',
      shape: () => sopVersionShape,
      where: ofSop,
      orderBy: (version) => sql`${version}.number desc`,
    },
  },
}

/** Which of the versions in the chain is the effective one follows from the day, so nothing has to turn it over at midnight. */
const stateToday = (version: Row) => sql`case
  when not ${hasForce(version)} then ${version}.state
  when ${version}.valid @> ${today} then 'effective'
  when lower(${version}.valid) > ${today} then 'ratified'
  else 'superseded' end`

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
    title: computed('id'),
    header: computed('id'),
    roles: computed('id'),
    stages: computed('id'),
    artefacts: computed('id'),
    steps: computed('id'),
    bareDayReading: computed('id'),
    loopLimit: computed('id'),
    findings: computed('id'),
  },
}

export const playerShape: Shape = {
  type: 'Player',
  table: 'player',
  reads: { person: reference(() => personShape, 'person_id'), opd: reference(() => opdShape, 'opd_id') },
}

function ofSop(sop: Row, version: Row) {
  return sql`${version}.regency_id = ${sop}.regency_id and ${version}.sop_id = ${sop}.id`
}
