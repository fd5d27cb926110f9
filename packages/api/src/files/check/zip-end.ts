const recordLength = 22
const commentAtMost = 0xffff

/** The place of an archive's last record: the last one whose comment reaches exactly to the end; null where there is none. */
export function endOfArchive(bytes: Buffer): number | null {
  const lowest = Math.max(0, bytes.length - recordLength - commentAtMost)
  for (let place = bytes.length - recordLength; place >= lowest; place--) {
    const isEnd =
      bytes.readUInt32LE(place) === 0x06054b50 &&
      bytes.readUInt16LE(place + 20) === bytes.length - place - recordLength
    if (isEnd) return place
  }
  return null
}

/** How long the directory says that it is, or null where another record says it (zip64). */
export function directoryLength(bytes: Buffer, end: number): number | null {
  const length = bytes.readUInt32LE(end + 12)
  return length === 0xffffffff ? null : length
}
