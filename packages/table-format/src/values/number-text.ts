const escaped = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/

/**
 * Reads numbers as they are written with these separators: with "," and "." the text "1.234,56" is 1234.56. Groups have three
 * digits each or are left out; anything else is null.
 */
export function numberReader(decimalChar = '.', groupChar = ''): (text: string) => number | null {
  if (decimalChar === '.' && groupChar === '') return (text) => (plain.test(text) ? Number(text) : null)
  const [decimal, group] = [escaped(decimalChar), escaped(groupChar)]
  const groups = groupChar === '' ? '' : `|\\d{1,3}(?:${group}\\d{3})+`
  const form = new RegExp(`^[+-]?(?:\\d+${groups})(?:${decimal}\\d*)?$`)
  return (text) => {
    if (!form.test(text)) return null
    const bare = groupChar === '' ? text : text.replaceAll(groupChar, '')
    return Number(decimalChar === '.' ? bare : bare.replace(decimalChar, '.'))
  }
}

/** A number as it would be written with these separators. */
export function numberText(value: number, decimalChar = '.', groupChar = ''): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = groupChar === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, groupChar)
  return fraction === undefined ? grouped : `${grouped}${decimalChar}${fraction}`
}
