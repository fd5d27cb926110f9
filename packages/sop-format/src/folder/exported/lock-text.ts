/** What a folder remembers of the server: which state of the configuration its files were made of or made. */
export interface Lock {
  regency: string
  digest: string
  /** The hashes of the files at that moment, by their names: what has changed since was edited here. */
  files: Record<string, string>
}

export const lockFile = 'satualur.lock.yaml'

const heading = `# Ditulis oleh satualur export dan satualur apply; jangan diubah.
# Written by satualur export and satualur apply; do not edit.
`

export function lockText({ regency, digest, files }: Lock): string {
  const lines = Object.entries(files).map(([name, hash]) => `  ${name}: ${hash}\n`)
  return `${heading}regency: ${regency}\ndigest: ${digest}\nfiles:\n${lines.sort().join('')}`
}
