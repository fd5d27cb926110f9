/** What an SOP, or a regency, has only one of: a draft, a number, a version on a day; a key. */
const single = new Set([
  'one_open_draft',
  'one_version_in_force',
  'sop_version_regency_id_sop_id_number_key',
  'sop_regency_id_key_key',
])

/** What was written, or null where somebody took the place between reading and writing: then what stands now decides. */
export async function unlessTaken<Written>(writing: Promise<Written>): Promise<Written | null> {
  try {
    return await writing
  } catch (fault) {
    if (single.has((fault as { constraint?: string }).constraint ?? '')) return null
    throw fault
  }
}
