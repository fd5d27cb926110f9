import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Version } from './author.ts'
import { versionFields } from './author.ts'

/** The first day of the SOP in `regencyWithSop`. */
export const since = '2025-03-01'

/** What a next version says otherwise. */
export const otherActivity = (source: string) => source.replace('Menyusun data', 'Menghimpun data')
export const otherTime = (source: string) => source.replace('waktu: 3 hari', 'waktu: 2 hari')

/** A regency whose SOP is in force since a day, with the ids of the SOP and its version. */
export async function regencyWithSop(
  open: OpenHouse,
  title = 'Unggah Data Sektoral',
): Promise<ConfiguredRegency & { sop: string; version: string }> {
  const source = sopFile({ effectiveOn: since }).replace('Unggah Data Sektoral', title)
  const regency = await configuredRegency(open, { sources: [source] })
  const { sops } = await asked<{ sops: { nodes: { id: string; version: { id: string } }[] } }>(
    regency.admin,
    '{ sops { nodes { id version { id } } } }',
  )
  const [{ id, version }] = sops.nodes as [{ id: string; version: { id: string } }]
  return { ...regency, sop: id, version: version.id }
}

/** All versions of the SOP, newest first. */
export const versionsOf = async (reader: Reader, sop: string): Promise<Version[]> =>
  (
    await asked<{ sop: { versions: Version[] } }>(
      reader,
      `query ($sop: ID!) { sop(id: $sop) { versions { ${versionFields} } } }`,
      { sop },
    )
  ).sop.versions
