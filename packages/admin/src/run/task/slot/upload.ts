import { reactive } from 'vue'
import { headers } from '../../../app/apollo.ts'
import type { Fault } from '../../../design/fault.ts'
import { newId, type UploadedFile } from '../draft/draft.ts'
import { t } from '../messages.ts'

/** What the server takes at most; told here before a slow line has carried it in vain. */
export const largestFileBytes = 25 * 1024 * 1024

/** A file on its way to a slot, or one that did not arrive and says why. */
export interface Upload {
  id: string
  artefact: string
  file: File
  /** 0 to 1. */
  share: number
  state: 'sending' | 'refused' | 'failed'
  /** The server's sentence, where it refused. */
  refusal: string | null
  fault: Fault | null
  cancel: () => void
}

type Answer = { file: UploadedFile } | { refusal: string } | { fault: Fault } | 'cancelled'

/** Sends a file to the server; the upload tells how far it is, and once it is there `arrived` gets the file. */
export function startUpload(
  artefact: string,
  file: File,
  arrived: (upload: Upload, file: UploadedFile) => void,
): Upload {
  const request = new XMLHttpRequest()
  const upload: Upload = reactive({
    id: newId(),
    artefact,
    file,
    share: 0,
    state: 'sending',
    refusal: null,
    fault: null,
    cancel: () => request.abort(),
  })
  void answered(request, file, (share) => (upload.share = share)).then((answer) => {
    if (answer === 'cancelled') return
    if ('file' in answer) return arrived(upload, answer.file)
    if ('refusal' in answer) Object.assign(upload, { state: 'refused', refusal: answer.refusal })
    else Object.assign(upload, { state: 'failed', fault: answer.fault })
  })
  return upload
}

function answered(request: XMLHttpRequest, file: File, told: (share: number) => void): Promise<Answer> {
  if (file.size > largestFileBytes) return Promise.resolve({ refusal: t('fileTooLarge') })
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ fault: { code: 'JARINGAN', isOffline: true } })
    request.onabort = () => resolve('cancelled')
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`)
    // The server reads the kind of a file from its bytes and name, and takes nothing but bytes.
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value)
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer {
  const body = json(responseText)
  if (status === 201 && typeof body['id'] === 'string') {
    const { id, name, size } = body as unknown as UploadedFile
    return { file: { id, name, size } }
  }
  if (status >= 400 && status < 500 && typeof body['message'] === 'string')
    return { refusal: body['message'] }
  return { fault: { code: `HTTP-${status}`, isOffline: [502, 503, 504].includes(status) } }
}

function json(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
