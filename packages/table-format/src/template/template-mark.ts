/** The hidden sheet by which a template is known again; it also holds the lists that are too long for a cell's rule. */
export const markSheet = '_satualur'
const mark = 'satualur-table-format'

/** What a template says of itself, from the first row of its hidden sheet. */
export function templateMark(cells: readonly string[]): { name: string; fingerprint: string } | null {
  const [word, fingerprint, name = ''] = cells
  return word === mark && fingerprint !== undefined ? { name, fingerprint } : null
}

export const markCells = (name: string, fingerprint: string): readonly string[] => [mark, fingerprint, name]
