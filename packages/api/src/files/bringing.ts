import { Readable } from 'node:stream'
import type { Token } from '../database/door.ts'
import type { House } from '../server/house.ts'
import { Inspector } from './check/inspector.ts'
import { FileStore } from './file-store.ts'
import type { UploadedFile } from './intake.ts'
import { upload } from './upload.ts'

/** Takes files in that are made inside the house, by the same way as those that come over the line. */
export class Bringing {
  readonly #inspector = new Inspector()
  readonly #store: FileStore
  readonly #door: House['door']

  constructor({ door, settings }: Pick<House, 'door' | 'settings'>) {
    this.#door = door
    this.#store = new FileStore(settings.filesFolder)
  }

  async bring(token: Token, name: string, text: string): Promise<UploadedFile> {
    const bytes = Buffer.from(text)
    const inspector = this.#inspector
    const intake = { door: this.#door, store: this.#store, inspector, tableInspector: inspector }
    const uploaded = await upload(
      { ...intake, purposeFor: () => Promise.resolve('paper'), regencyBytes: Number.MAX_SAFE_INTEGER },
      token,
      { name, task: null, announced: bytes.length, bytes: Readable.from([bytes]) },
    )
    if ('sentence' in uploaded) throw new Error(`${name} was not taken: ${uploaded.sentence.en}`)
    return uploaded
  }

  close(): Promise<void> {
    return this.#inspector.close()
  }
}
