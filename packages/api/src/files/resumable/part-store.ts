import { DataStore, ERRORS, Upload } from '@tus/server'
import type { Token } from '../../database/door.ts'
import type { ResumableUploads } from './resumable-uploads.ts'
import type { UploadRow } from './upload-row.ts'
import { hoursKept } from './upload-row.ts'

/** The parts of one upload as the protocol asks for them, for one request: whose it is has been asked before. */
export class PartStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination', 'expiration']
  readonly #uploads: ResumableUploads
  readonly #token: Token
  readonly #row: UploadRow | null

  constructor(uploads: ResumableUploads, token: Token, row: UploadRow | null) {
    super()
    this.#uploads = uploads
    this.#token = token
    this.#row = row
  }

  /** Nothing is added to what has become a file. */
  override async write(bytes: AsyncIterable<Buffer>, id: string): Promise<number> {
    return this.#row?.file ? this.#row.size : this.#uploads.intake.store.append(id, bytes)
  }

  override async getUpload(id: string): Promise<Upload> {
    const row = this.#row ?? (await this.#uploads.find(this.#token, id))
    if (row?.id !== id) throw ERRORS.FILE_NOT_FOUND
    const offset = row.file ? row.size : await this.#uploads.intake.store.arrived(id)
    const creation_date = new Date(row.begunAt).toISOString()
    return new Upload({ id, size: row.size, offset, metadata: { filename: row.name }, creation_date })
  }

  override remove(id: string): Promise<void> {
    return this.#uploads.remove(this.#token, id)
  }

  override getExpiration(): number {
    return hoursKept * 3_600_000
  }
}
