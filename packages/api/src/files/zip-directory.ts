import type { FileHandle } from 'node:fs/promises'

const endLength = 22
const entryLength = 46
const commentAtMost = 0xffff
const directoryAtMost = 1024 * 1024
const entriesAtMost = 1_000
const unpackedAtMost = 200 * 1024 * 1024
const ratioAtMost = 100

export type ZipProblem = 'broken' | 'encrypted' | 'too much inside' | 'unsafe name'

/**
 * What is wrong with an archive, read from its directory alone; null where nothing is. The directory is the archive's own
 * word: whoever unpacks it later still has to stop at these bounds.
 */
export async function zipProblem(file: FileHandle): Promise<ZipProblem | null> {
  const { size } = await file.stat()
  const tail = await read(file, Math.max(0, size - endLength - commentAtMost), size)
  const end = endOf(tail)
  if (end === null) return 'broken'
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ]
  if (count > entriesAtMost || length > directoryAtMost) return 'too much inside'
  if (offset + length > size) return 'broken'
  return problemInside(await read(file, offset, offset + length), count, size)
}

async function read(file: FileHandle, from: number, until: number): Promise<Buffer> {
  const buffer = Buffer.alloc(until - from)
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from)
  return buffer.subarray(0, bytesRead)
}

/** The place of the end record: the last one whose comment reaches exactly to the end of the file. */
function endOf(tail: Buffer): number | null {
  for (let place = tail.length - endLength; place >= 0; place--) {
    const isEnd =
      tail.readUInt32LE(place) === 0x06054b50 &&
      tail.readUInt16LE(place + 20) === tail.length - place - endLength
    if (isEnd) return place
  }
  return null
}

function problemInside(directory: Buffer, count: number, size: number): ZipProblem | null {
  let unpacked = 0
  let place = 0
  for (let index = 0; index < count; index++) {
    if (place + entryLength > directory.length || directory.readUInt32LE(place) !== 0x02014b50)
      return 'broken'
    const lengths = [28, 30, 32].map((field) => directory.readUInt16LE(place + field))
    const name = directory.toString('latin1', place + entryLength, place + entryLength + lengths[0]!)
    if (directory.readUInt16LE(place + 8) & 1) return 'encrypted'
    if (!isSafe(name) || isLink(directory.readUInt32LE(place + 38))) return 'unsafe name'
    unpacked += directory.readUInt32LE(place + 24)
    place += entryLength + lengths.reduce((sum, length) => sum + length, 0)
  }
  return unpacked > unpackedAtMost || unpacked > size * ratioAtMost ? 'too much inside' : null
}

const isSafe = (name: string) => !/^[/\\]|^[a-z]:|\0|(^|[/\\])\.\.([/\\]|$)/i.test(name)

/** The file type in the upper half of the attributes, where a Unix program has made the entry. */
const isLink = (attributes: number) => ((attributes >>> 16) & 0xf000) === 0xa000
