import type { Column, Json } from './table-format.ts'

/** A column that refers to the codes of a list knows its list; every other reference is kept as it is. */
export function readForeignKeys(
  json: Json | undefined,
  columns: readonly Column[],
): { columns: readonly Column[]; left: { foreignKeys?: Json } } {
  if (json === undefined) return { columns, left: {} }
  if (!Array.isArray(json)) return { columns, left: { foreignKeys: json } }
  const lists = new Map<string, string>()
  const left: Json[] = []
  for (const key of json as Json[]) {
    const [name, list] = codeListOf(key) ?? []
    if (name !== undefined && !lists.has(name) && columns.some((column) => column.name === name))
      lists.set(name, list!)
    else left.push(key)
  }
  return {
    columns: columns.map((column) => {
      const codeList = lists.get(column.name)
      return codeList === undefined ? column : { ...column, codeList }
    }),
    left: left.length > 0 || lists.size === 0 ? { foreignKeys: left } : {},
  }
}

/** `{fields: ["kecamatan"], reference: {resource: "wilayah", fields: ["kode"]}}`, and nothing else beside. */
function codeListOf(key: Json): [column: string, list: string] | null {
  const { fields, reference } = (key ?? {}) as Record<string, unknown>
  const { resource, fields: target } = (reference ?? {}) as Record<string, unknown>
  const isPlain =
    Object.keys(key as object).length === 2 &&
    Object.keys((reference ?? {}) as object).length === 2 &&
    JSON.stringify(target) === '["kode"]'
  return isPlain && Array.isArray(fields) && fields.length === 1 && typeof resource === 'string'
    ? [String(fields[0]), resource]
    : null
}
