/** How much of a file is read. Beyond a limit a file is refused as a whole, never read in part. */
export interface ReadLimits {
  fileBytesAtMost: number
  /** Everything in a workbook that is unpacked, together. */
  unpackedBytesAtMost: number
  /** A workbook may unpack to so many times its size; tables seldom reach 30. */
  ratioAtMost: number
  /** The texts that cells of a workbook share. */
  sharedTextBytesAtMost: number
  /** Rows of data. */
  rowsAtMost: number
  columnsAtMost: number
  /** A row with all its cells, in letters. */
  rowLettersAtMost: number
}

/** What is read beyond the rows of data: what stands above them, and blank ones. */
export const rowsBeside = 1_000

const megabyte = 1024 * 1024

export const readLimits: ReadLimits = {
  fileBytesAtMost: 512 * megabyte,
  unpackedBytesAtMost: 1_024 * megabyte,
  ratioAtMost: 100,
  sharedTextBytesAtMost: 256 * megabyte,
  rowsAtMost: 1_000_000,
  columnsAtMost: 500,
  rowLettersAtMost: 4_000_000,
}

/** In whole megabytes, for people. */
export const megabytes = (bytes: number): number => Math.round(bytes / megabyte)
