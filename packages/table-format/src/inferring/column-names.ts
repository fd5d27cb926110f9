import { columnLetter } from '../validating/column-letter.ts'
import type { Sample } from './sample.ts'

/** What a column is called, taken from its header. */
export interface ColumnName {
  name: string
  title: string | null
  unit: string | null
}

const unitInBrackets = /^(.+?)\s*[([]([^()[\]]{1,20})[)\]]$/

/** A name for each column that programs can use, each different: "Jumlah Penduduk (jiwa)" is `jumlah_penduduk` in "jiwa". */
export function columnNames({ columns }: Sample): ColumnName[] {
  const taken = new Set<string>()
  return columns.map(({ header }, place) => {
    const [, title = header, unit = null] = unitInBrackets.exec(header) ?? []
    const first = plainName(title) || `kolom_${columnLetter(place).toLowerCase()}`
    let name = first
    for (let again = 2; taken.has(name); again++) name = `${first}_${again}`
    taken.add(name)
    return { name, title: title === '' || title === name ? null : title, unit }
  })
}

function plainName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
  return /^\d/.test(plain) ? `k_${plain}` : plain
}
