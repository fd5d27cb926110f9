import type { WrittenRegency } from '../../written-regency.ts'

/** A closed catalogue, in which the regency's mark stands as the desk that people ask. */
export const catalogueRows = ({ id, mark, admin }: WrittenRegency): string => `
  insert into catalogue (regency_id, is_open, licence, contact_name, contact_email, changed_at, set_by)
    values ('${id}', false, 'cc-by', 'Bidang ${mark}', 'data@example.go.id', '2026-01-02T02:00:00Z', '${admin}');`
