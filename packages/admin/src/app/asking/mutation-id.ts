/** A random UUID (version 4). The browser's own `randomUUID` is withheld on plain http, where small offices run. */
export function newMutationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * The name of a request that may have to be sent twice: the same input keeps its name until it was answered, so that the
 * house carries it out once, however often the line was cut.
 */
export function repeatableRequest() {
  let tried: { input: string; id: string } | null = null
  return {
    named<Input extends object>(input: Input): Input & { clientMutationId: string } {
      const text = JSON.stringify(input)
      if (tried?.input !== text) tried = { input: text, id: newMutationId() }
      return { ...input, clientMutationId: tried.id }
    },
    answered: () => (tried = null),
  }
}
