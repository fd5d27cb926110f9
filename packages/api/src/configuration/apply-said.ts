import type { Instant } from '@satualur/engine'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import type { EntityManager } from '../database/orm.ts'
import { foundLists } from '../dataset/data-list/found-data-list.ts'
import { foundClasses } from '../dataset/information-class/found-classes.ts'
import { applyForms } from '../dataset/metadata/apply-forms.ts'
import { applyMetadata } from '../dataset/metadata/apply-metadata.ts'
import { applyFormats } from '../dataset/table-format/apply-formats.ts'
import { catalogueRoom } from './catalogue-room.ts'

/**
 * Writes what the files of datasets say: formats, forms and metadata as they are now; decisions and lists only where there
 * are none, since nothing that was decided is undone by a file (decision 33).
 */
export async function applySaid(
  em: EntityManager,
  said: DatasetFiles,
  how: { at: Instant; by: string | null },
): Promise<void> {
  await applyFormats(em, said.formats, how)
  await applyForms(em, said.forms, how)
  await applyMetadata(em, said.metadata, how)
  await foundClasses(em, said.classes, how)
  await foundLists(em, said.lists)
  if (said.catalogue) await catalogueRoom.current?.apply(em, said.catalogue, how)
}
