/** Hands a text to the reader as a file. */
export function downloadText(name: string, text: string, mediaType: string) {
  downloadBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }))
}

/** The same with bytes that came from the server. */
export function downloadBlob(name: string, bytes: Blob) {
  const address = URL.createObjectURL(bytes)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
