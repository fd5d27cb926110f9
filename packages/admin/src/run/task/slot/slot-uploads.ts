import { newId, type UploadedFile } from '../draft/draft.ts'
import type { KeptDraft } from '../draft/kept-draft.ts'
import { startUpload, type Upload } from './upload.ts'

/** Sends files to the slot of an artefact; each becomes part of the draft once it has arrived. */
export function sendFiles(kept: KeptDraft, artefact: string, files: readonly File[]) {
  for (const file of files) {
    const arrived = (upload: Upload, uploaded: UploadedFile) => {
      dropUpload(kept, upload)
      const former = kept.draft.entries[artefact] ?? []
      kept.draft.entries[artefact] = [...former, { id: newId(), kind: 'file', file: uploaded }]
    }
    const upload = startUpload(artefact, file, arrived, kept.task)
    kept.uploads = [...kept.uploads, upload]
  }
}

export function sendAgain(kept: KeptDraft, upload: Upload) {
  dropUpload(kept, upload)
  sendFiles(kept, upload.artefact, [upload.file])
}

/** Also stops it where it is still on its way. */
export function dropUpload(kept: KeptDraft, { id, cancel }: Upload) {
  cancel()
  kept.uploads = kept.uploads.filter((each) => each.id !== id)
}
