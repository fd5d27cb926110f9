/** A file that came with a form. */
export interface Upload {
  fileName: string
  bytes: Buffer
}

export type Parameters = Record<string, unknown>

export const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && Buffer.isBuffer((value as Upload).bytes)

/** What a caller has sent: JSON, or a form whose values stay text, as CKAN gets them. Undefined is not readable. */
export function readParameters(body: Buffer, contentType: string): Parameters | undefined {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary) return readForm(body, boundary)
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Parameters)
      : undefined
  } catch {
    return undefined
  }
}

function readForm(body: Buffer, boundary: string): Parameters | undefined {
  const parameters: Parameters = {}
  const delimiter = Buffer.from(`--${boundary}`)
  let from = body.indexOf(delimiter)
  for (;;) {
    const to = from < 0 ? -1 : body.indexOf(delimiter, from + delimiter.length)
    if (to < 0) break
    // Between a delimiter's line end and the line end before the next one.
    const part = body.subarray(from + delimiter.length + 2, to - 2)
    const headEnd = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, headEnd).toString()
    const content = part.subarray(headEnd + 4)
    const field = / name="([^"]*)"/.exec(head)?.[1]
    const fileName = /filename="([^"]*)"/.exec(head)?.[1]
    if (field === undefined || headEnd < 0) return undefined
    parameters[field] =
      fileName === undefined ? content.toString() : { fileName, bytes: Buffer.from(content) }
    from = to
  }
  const isClosed = body.subarray(-delimiter.length - 4).includes(`--${boundary}--`)
  return isClosed ? parameters : undefined
}

/** CKAN reads text of a form as JSON where a dictionary or a list is due. */
export function unfolded(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
