/** Where to go after signing in: only an address of our own, never one that a foreign link wrote. */
export function returnAddress(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])/.test(asked) ? asked : '/'
}
