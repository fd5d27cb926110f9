const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as HTML holds them, between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter]!)
