import type { CancellationContext } from '@tus/server'
import { Server } from '@tus/server'
import { randomUUID } from 'node:crypto'
import type { Token } from '../../database/door.ts'
import type { UploadedFile } from '../intake.ts'
import type { UploadRefusal } from '../upload-refusal.ts'
import { megabytesOfAny } from '../file-kind.ts'
import { megabyte } from '../upload-refusal.ts'
import { PartStore } from './part-store.ts'
import type { ResumableUploads } from './resumable-uploads.ts'
import type { UploadRow } from './upload-row.ts'

/** Where a finished upload tells the file that it has become, also to a sender who has missed the answer. */
export const fileHeader = 'x-satualur-file'

/** What an answer says that is not a success: a status and one sentence, as everywhere beside GraphQL. */
export interface Told {
  status_code: number
  body: string
}

export interface Asking {
  token: Token
  /** What the request is about; null where it begins one. */
  row: UploadRow | null
  path: string
  /** The words for a refusal, for a status of the protocol, and for a fault. */
  refuse: (refusal: UploadRefusal) => Told
  speak: (status: number) => Told
  fault: (fault: Error) => Told
}

/** The tus protocol (1.0.0) for one request: whose it is and in which language it is answered stay with it. */
export class TusServer extends Server {
  readonly #speak: Asking['speak']

  constructor(uploads: ResumableUploads, { token, row, path, refuse, speak, fault }: Asking) {
    super({
      path,
      datastore: new PartStore(uploads, token, row),
      locker: uploads.locker,
      maxSize: megabytesOfAny * megabyte,
      relativeLocation: true,
      allowedOrigins: [],
      namingFunction: () => randomUUID(),
      onUploadCreate: async (_request, upload) => {
        const refusal = await uploads.begin(token, upload.id, {
          name: nameIn(upload.metadata),
          task: upload.metadata?.['task'] ?? null,
          size: upload.size!,
        })
        if (refusal) throw refuse(refusal)
        return {}
      },
      onUploadFinish: async (request, upload) => {
        const file = await uploads.finish(token, upload.id)
        if ('sentence' in file) throw refuse(file)
        return answer(file, request.method)
      },
      onResponseError: (_request, error) => ('body' in error ? undefined : fault(error)),
    })
    this.#speak = speak
  }

  /** The protocol's own words are for programs; whoever sits before one reads a sentence. */
  override write(
    context: CancellationContext,
    headers: Headers,
    status: number,
    body = '',
  ): ReturnType<Server['write']> {
    headers.set('content-type', 'application/json; charset=utf-8')
    return super.write(context, headers, status, body.startsWith('{') ? body : this.#speak(status).body)
  }
}

/** The last part is answered like a plain upload: with the file. What began with all its bytes stays a beginning (201). */
const answer = (file: UploadedFile, method: string) => ({
  ...(method === 'PATCH' && { status_code: 200 }),
  headers: { [fileHeader]: file.id, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(file),
})

const nameIn = (metadata: Record<string, string | null> | undefined): string =>
  metadata?.['filename'] ?? metadata?.['name'] ?? ''
