import type { Person } from './a-person.ts'
import type { Draft } from './an-author.ts'
import { Author } from './an-author.ts'

/** What two admins have made of one SOP: Pekalongan's, shown to all, and the draft that another regency derived from it. */
export interface Derived {
  /** The entry of the library, at its second edition now. */
  entry: string
  /** Derived from the first edition, with a time of its own where the second has changed it too. */
  draft: Draft
}

/** Pekalongan shares its SOP, another regency derives from it and edits, and Pekalongan shares an edition from a later day. */
export async function derivedFromPekalongan(
  pekalongan: Person,
  other: Person,
  laterOn = '2025-03-03',
): Promise<Derived> {
  const { sops } = await pekalongan.ask<{ sops: { nodes: { id: string; version: { id: string } }[] } }>(
    '{ sops { nodes { id version { id } } } }',
  )
  const { id: sop, version } = sops.nodes[0]!
  const [there, here] = [new Author(pekalongan), new Author(other)]
  const { id: entry } = await there.shares(version.id)
  const draft = await here.saves(await here.drafts({ from: entry }), {
    'waktu: 3 hari': 'waktu: 4 hari kerja',
    'Melakukan penyebarluasan data': 'Menyebarluaskan data',
  })
  const later = await there.saves(await there.drafts({ sop }), {
    'waktu: 3 hari': 'waktu: 2 hari',
    'Melakukan pemeriksaan data': 'Memeriksa data',
  })
  await there.ratifies(later, laterOn)
  await there.shares(later.id)
  return { entry, draft }
}
