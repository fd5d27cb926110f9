import type { WorkingCalendar } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { EntityManager } from '../database/orm.ts'
import { calendarEntity, regencyEntity } from './regency.entity.ts'

export interface RegencyRow {
  id: string
  key: string
  /** Kode wilayah Kemendagri; null until a file says it. */
  code: string | null
  /** Without "Kabupaten", "Kota" or "Provinsi". */
  name: string
  kind: RegencyConfiguration['kind']
  isSample: boolean
  calendar: WorkingCalendar
}

/** The two rows that every regency has. The transaction already has to be that regency's own. */
export async function insertRegency(
  em: EntityManager,
  { id, key, code, name, kind, isSample, calendar }: RegencyRow,
): Promise<void> {
  await em.insert(regencyEntity, { id, key, code, name, kind, isSample })
  await em.insert(calendarEntity, { regencyId: id, revision: 1, content: calendar })
}
