import { statfs } from 'node:fs/promises'
import type { Finding } from './finding.ts'
import { fault, note, sound } from './finding.ts'

const gigabyte = 1_000_000_000
/** PostgreSQL stops when it cannot write any more; a backup and a day of uploads want more room than that. */
const [needed, wanted] = [gigabyte, 5 * gigabyte]

/** How much room is left where the files lie, and the database where the program brings it. */
export async function diskFinding(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  return roomFinding(bavail * bsize, folder)
}

export function roomFinding(freeBytes: number, folder: string): Finding {
  const free = (freeBytes / gigabyte).toFixed(1)
  const [id, en] = [`Ruang bebas di ${folder}: ${free.replace('.', ',')} GB`, `Room in ${folder}: ${free} GB`]
  if (freeBytes >= wanted) return sound(`${id}.`, `${en}.`)
  return (freeBytes < needed ? fault : note)(
    `${id}. Beri ruang sebelum habis: berkas dan basis data tidak dapat ditulis ke disk yang penuh.`,
    `${en}. Make more before it is used up: files and the database cannot be written to a full disk.`,
  )
}
