import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * Keeps secrets that have to be used again where nobody who reads the database can read them: under a key that lies with
 * the files, for the server's own account only.
 */
export class Seal {
  readonly #path: string
  #key: Promise<Buffer> | undefined

  constructor(filesFolder: string) {
    this.#path = join(filesFolder, 'seal.key')
  }

  async close(secret: string): Promise<Buffer> {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv(algorithm, await this.#readKey(), nonce)
    return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
  }

  async open(sealed: Buffer): Promise<string> {
    const decipher = createDecipheriv(algorithm, await this.#readKey(), sealed.subarray(0, nonceBytes))
    decipher.setAuthTag(sealed.subarray(-tagBytes))
    return decipher.update(sealed.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
  }

  #readKey(): Promise<Buffer> {
    this.#key ??= readOrMakeKey(this.#path)
    return this.#key
  }
}

/** Of two processes that make it at once, the first one's stands. */
async function readOrMakeKey(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true })
  const made = await open(path, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EEXIST') return null
    throw fault
  })
  if (made) {
    await made.writeFile(randomBytes(32))
    await made.sync()
    await made.close()
  }
  return readFile(path)
}
