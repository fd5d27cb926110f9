const longest = 200

/**
 * The name a file is shown and downloaded under; never a path. Drops folders, control characters and invisible marks
 * (a right-to-left override makes `gpj.exe` look like `exe.jpg`), and shortens the stem, never the extension.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const extension = extensionOf(visible)
  const stem = extension ? visible.slice(0, -extension.length - 1) : visible
  const kept = [...stem].slice(0, longest - extension.length - 1).join('')
  return extension ? `${kept}.${visible.slice(-extension.length)}` : kept
}

/** The letters behind the last dot, in lower case; none where the name has no dot, or starts with its only one. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/** RFC 6266: the name in UTF-8 for browsers, and a plain one for everything else. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
