/** Finds rows by a name of theirs. Files are checked before they are applied, so an unknown name is a fault. */
export function foundBy<Name extends string, Row extends Record<Name, string>>(
  rows: readonly Row[],
  name: Name,
): (value: string) => Row {
  const byName = new Map(rows.map((row) => [row[name] as string, row]))
  return (value) => {
    const row = byName.get(value)
    if (!row) throw new Error(`nothing has the ${name} “${value}”`)
    return row
  }
}
