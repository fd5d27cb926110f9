/** Whether the bytes end before the format does, as after a lost connection. Formats that do not tell are taken as whole. */
export const isCutOff = (mediaType: string, bytes: Buffer): boolean => !(ends[mediaType]?.(bytes) ?? true)

const ends: Record<string, (bytes: Buffer) => boolean> = {
  // Readers look for the mark in the last 1,024 bytes (ISO 32000-1, annex H.3.4.4).
  'application/pdf': (bytes) => bytes.subarray(-1024).includes('%%EOF'),
  'image/png': hasLastChunk,
  'image/jpeg': hasEndOfImage,
  'image/webp': (bytes) => bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length,
}

/** Chunk after chunk, each telling its length, up to IEND. */
function hasLastChunk(png: Buffer): boolean {
  for (let place = 8; place + 12 <= png.length;) {
    const length = png.readUInt32BE(place)
    const isWhole = place + 12 + length <= png.length
    if (png.toString('latin1', place + 4, place + 8) === 'IEND') return isWhole
    place += 12 + length
  }
  return false
}

/** Segment after segment up to the picture itself, which has to end: a preview inside a segment ends by itself. */
function hasEndOfImage(jpeg: Buffer): boolean {
  for (let place = 2; place + 4 <= jpeg.length && jpeg[place] === 0xff;) {
    const marker = jpeg[place + 1]!
    if (marker === 0xff) place += 1
    else if (marker === 0xda) return jpeg.includes(Buffer.from([0xff, 0xd9]), place)
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) place += 2
    else place += 2 + jpeg.readUInt16BE(place + 2)
  }
  return false
}
