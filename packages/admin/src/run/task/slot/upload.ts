import { reactive } from 'vue'
import type { Fault } from '../../../design/face/fault.ts'
import { newId, type UploadedFile } from '../draft/draft.ts'
import { t } from '../messages.ts'
import { sendResumably, type Sent } from './resumable.ts'

/**
 * What the server takes at most; told here before a slow line has carried it in vain. A CSV may have a million rows; so may a
 * workbook for a task, of which the server knows whether its dataset has a format, and says so before a byte has travelled.
 */
export const megabytesAtMost = (name: string, task: string | null = null): number => {
  if (/\.csv$/i.test(name)) return 150
  return task !== null && /\.xlsx$/i.test(name) ? 100 : 25
}
const megabyte = 1024 * 1024

/** A file on its way to a slot, or one that did not arrive and says why. */
export interface Upload {
  id: string
  artefact: string
  file: File
  /** 0 to 1. */
  share: number
  /** `waiting`: the line is away, and it goes on from where it was once that is back. */
  state: 'sending' | 'waiting' | 'refused' | 'failed'
  /** The server's sentence, where it refused. */
  refusal: string | null
  fault: Fault | null
  cancel: () => void
}

/** Sends a file to the server; the upload tells how far it is, and once it is there `arrived` gets the file. */
export function startUpload(
  artefact: string,
  file: File,
  arrived: (upload: Upload, file: UploadedFile) => void,
  task: string | null = null,
): Upload {
  let isCancelled = false
  let stop = () => {}
  const upload: Upload = reactive({
    id: newId(),
    artefact,
    file,
    share: 0,
    state: 'sending',
    refusal: null,
    fault: null,
    cancel: () => {
      isCancelled = true
      stop()
    },
  })
  const told = {
    share: (share: number) => (upload.share = share),
    waiting: (isWaiting: boolean) => (upload.state = isWaiting ? 'waiting' : 'sending'),
  }
  void sent(file, task, told, (way) => (stop = way)).then((answer) => {
    if (isCancelled) return
    if ('file' in answer) return arrived(upload, answer.file)
    if ('refusal' in answer) Object.assign(upload, { state: 'refused', refusal: answer.refusal })
    else Object.assign(upload, { state: 'failed', fault: answer.fault })
  })
  return upload
}

async function sent(...[file, task, told, onStart]: Parameters<typeof sendResumably>): Promise<Sent> {
  const most = megabytesAtMost(file.name, task)
  if (file.size > most * megabyte) return { refusal: t('fileTooLarge', { most }) }
  return sendResumably(file, task, told, onStart).catch(() => ({
    fault: { code: 'JARINGAN', isOffline: true },
  }))
}
