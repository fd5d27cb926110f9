import type { DetailedError, HttpResponse, Upload as Sending } from 'tus-js-client'
import { headers } from '../../../app/asking/headers.ts'
import type { Fault } from '../../../design/face/fault.ts'
import type { UploadedFile } from '../draft/draft.ts'

/** Loaded before it is needed: the line may be away when somebody chooses a file. */
export const loadSender = () => import('tus-js-client')

/** A part of this size is lost at the most when the line breaks while the server cannot keep what has come. */
const partBytes = 5 * 1024 * 1024
const pauses = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000]
const fileHeader = 'x-satualur-file'

export type Sent = { file: UploadedFile } | { refusal: string } | { fault: Fault }

export interface Told {
  /** 0 to 1. */
  share: (share: number) => void
  /** The line is away: it goes on by itself once it is back. */
  waiting: (isWaiting: boolean) => void
}

/**
 * Sends a file by the tus protocol: where the line breaks, only what had not arrived travels again, also after the page was
 * closed and the same file chosen anew. Without a line it waits for one; it gives up where a server that is there keeps failing.
 */
export async function sendResumably(
  file: File,
  /** What it is for, where it is for one: the table of a dataset may be larger than other papers. */
  task: string | null,
  told: Told,
  onStart: (stop: () => void) => void,
): Promise<Sent> {
  const { Upload } = await loadSender()
  return new Promise((resolve) => {
    const sending = new Upload(file, {
      endpoint: '/files/resumable',
      headers: headers(),
      chunkSize: partBytes,
      metadata: { filename: file.name, ...(task !== null && { task }) },
      removeFingerprintOnSuccess: true,
      retryDelays: pauses,
      onProgress: (sent, size) => {
        told.waiting(false)
        told.share(size > 0 ? sent / size : 0)
      },
      onShouldRetry: ({ originalResponse }) => {
        if (!originalResponse) told.waiting(true)
        return isPassing(originalResponse)
      },
      onSuccess: ({ lastResponse }) => settle({ file: fileOf(lastResponse, file) }),
      onError: (error) => fail(error),
    })
    const goOn = () => {
      window.removeEventListener('online', goOn)
      sending.start()
    }
    function fail(error: Error | DetailedError) {
      const response = 'originalResponse' in error ? error.originalResponse : null
      // Nobody has answered: that is the line, and it is waited for.
      if (!response) {
        told.waiting(true)
        window.addEventListener('online', goOn)
        if (navigator.onLine) setTimeout(goOn, pauses.at(-1))
        return
      }
      settle(answerOf(response.getStatus(), response.getBody()))
    }
    function settle(sent: Sent) {
      window.removeEventListener('online', goOn)
      resolve(sent)
    }
    onStart(() => {
      window.removeEventListener('online', goOn)
      void sending.abort(true).catch(() => {})
    })
    void startedBefore(sending).then(() => sending.start())
  })
}

/** The same file, chosen by the same person before: what has arrived of it need not travel again. */
async function startedBefore(sending: Sending): Promise<void> {
  const [former] = await sending.findPreviousUploads()
  if (former) sending.resumeFromPreviousUpload(former)
}

/** Refusals are final; a line that is away, a busy server and a part out of order pass. */
function isPassing(response: HttpResponse | null): boolean {
  if (!response) return navigator.onLine
  return response.getStatus() >= 500 || [409, 423, 429].includes(response.getStatus())
}

/** The answer to the last part; whoever has missed it is told the id when asking again. */
function fileOf(response: HttpResponse, { name, size }: File): UploadedFile {
  const body = json(response.getBody())
  const id = typeof body['id'] === 'string' ? body['id'] : response.getHeader(fileHeader)
  return { id: id!, name: typeof body['name'] === 'string' ? body['name'] : name, size }
}

/** What an answer means that is no success. */
export function answerOf(status: number, text: string): { refusal: string } | { fault: Fault } {
  const { message } = json(text)
  if (status >= 400 && status < 500 && typeof message === 'string') return { refusal: message }
  return { fault: { code: `HTTP-${status}`, isOffline: [502, 503, 504].includes(status) } }
}

function json(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
