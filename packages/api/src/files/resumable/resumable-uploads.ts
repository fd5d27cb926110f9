import { MemoryLocker } from '@tus/server'
import type { Token } from '../../database/door.ts'
import { idOf } from '../../read-model/id.ts'
import { flawRefusal } from '../check/flaw-refusal.ts'
import type { Intake, UploadedFile } from '../intake.ts'
import { kept, namedKind, recorded } from '../intake.ts'
import type { UploadRefusal } from '../upload-refusal.ts'
import { megabyte, readersOnly, regencyIsFull, tooLarge, tooManyUnfinished } from '../upload-refusal.ts'
import type { UploadRow } from './upload-row.ts'
import { beginUpload, naming, removeUpload, removingOver, standingOf, uploadRow } from './upload-row.ts'

const ownUnfinishedAtMost = 20
const allUnfinishedAtMost = 500

/** Uploads that come in parts and go on where the line broke, whatever speaks the protocol with the sender. */
export class ResumableUploads {
  readonly intake: Intake
  /** One request at a time writes to an upload; a newer one of the same sender takes over. */
  readonly locker = new MemoryLocker()
  readonly #finishing = new Map<string, Promise<UploadedFile | UploadRefusal>>()

  constructor(intake: Intake) {
    this.intake = intake
  }

  /** The upload, if this session's person has begun it; how many bytes have arrived is the disk's to tell. */
  async find(token: Token, id: string): Promise<UploadRow | null> {
    const known = idOf(id)
    return known === null ? null : uploadRow(this.intake, token, known)
  }

  /** Asks everything that can be known before a byte has come, and remembers who has begun. */
  async begin(
    token: Token,
    id: string,
    { name, task, size }: { name: string; task: string | null; size: number },
  ): Promise<UploadRefusal | null> {
    const { entry, held, ownUnfinished, allUnfinished } = await standingOf(this.intake, token)
    if (entry.access === 'viewer') return readersOnly
    const purpose = task === null ? 'paper' : await this.intake.purposeFor(token, task)
    const named = namedKind(name, purpose)
    if ('sentence' in named) return named
    if (size === 0) return flawRefusal('empty', named.kind)
    const { megabytesAtMost } = named.kind
    if (size > megabytesAtMost * megabyte) return tooLarge(megabytesAtMost)
    if (size > this.intake.regencyBytes - held) return regencyIsFull
    await clearOver(this.intake, entry.regencyId)
    if (ownUnfinished >= ownUnfinishedAtMost || allUnfinished >= allUnfinishedAtMost) return tooManyUnfinished
    const hasRoom = await beginUpload(this.intake, entry, { id, name: named.name, size, purpose })
    return hasRoom ? null : regencyIsFull
  }

  /** Once all parts are here: the file that they make, or why they are thrown away. Asked twice, it is done once. */
  finish(token: Token, id: string): Promise<UploadedFile | UploadRefusal> {
    const underWay = this.#finishing.get(id)
    if (underWay) return underWay
    const finishing = this.#finish(token, id).finally(() => this.#finishing.delete(id))
    this.#finishing.set(id, finishing)
    return finishing
  }

  async remove(token: Token, id: string): Promise<void> {
    await removeUpload(this.intake, token, id)
    await this.intake.store.forget(id)
  }

  async #finish(token: Token, id: string): Promise<UploadedFile | UploadRefusal> {
    const { store } = this.intake
    const row = (await uploadRow(this.intake, token, id))!
    if (row.file) return row.file
    const named = namedKind(row.name, row.purpose)
    if ('sentence' in named) return named
    const received = await store.whole(id)
    const file = await kept(this.intake, received, named.kind, row.purpose)
    if (!('sentence' in file))
      return recorded(this.intake, token, named, { ...received, ...file }, naming(id))
    await removeUpload(this.intake, token, id)
    return file
  }
}

/** Takes away, of one regency, what has waited too long for its next part. */
export async function clearOver(
  { door, store }: Pick<Intake, 'door' | 'store'>,
  regency: string,
): Promise<void> {
  const over = await door.askAs<{ id: string }>('app.regency', regency, removingOver)
  for (const { id } of over) await store.forget(id)
}
