import { closeSync, openSync, writeSync } from 'node:fs'

const pieceLetters = 256 * 1024

/** A file of lines that is written from beginning to end, where nothing lies yet; for a thread of its own: it waits for the disk. */
export class LineFile {
  readonly #file: number
  #piece = ''
  #lines = 0

  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600)
  }

  write(line: string): void {
    this.#piece += `${line}\n`
    this.#lines++
    if (this.#piece.length >= pieceLetters) this.#flush()
  }

  /** How many lines it has. */
  close(): number {
    this.#flush()
    closeSync(this.#file)
    return this.#lines
  }

  #flush(): void {
    writeSync(this.#file, this.#piece)
    this.#piece = ''
  }
}
