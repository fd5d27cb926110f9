/** What a performer has prepared for a task and not yet handed in. */
export interface Draft {
  /** By the key of the artefact. */
  entries: Record<string, DraftEntry[]>
  reason: string
}

export type DraftEntry = { id: string } & (
  | { kind: 'note'; text: string }
  | { kind: 'link'; url: string; title: string }
  | { kind: 'file'; file: UploadedFile }
  | { kind: 'resource'; resource: ChosenResource }
)

/** A file that lies on the server and waits to be handed in. */
export interface UploadedFile {
  id: string
  name: string
  size: number
}

/** A resource of the run's dataset. */
export interface ChosenResource {
  id: string
  name: string
}

/** As the contract takes it: exactly one of note, link, file and resource. */
export type HandoverInput = { artefact: string } & (
  { note: string } | { link: { url: string; title: string } } | { file: string } | { resource: string }
)

let made = 0

/** Names an entry on this device. Works on plain http too, where the browser's own UUIDs are withheld. */
export const newId = (): string => `${Date.now().toString(36)}-${++made}`

export const emptyDraft = (): Draft => ({ entries: {}, reason: '' })

/** What is blank is nothing: an opened and abandoned field is not handed in. */
export function isBlank(entry: DraftEntry): boolean {
  if (entry.kind === 'note') return !entry.text.trim()
  if (entry.kind === 'link') return !entry.url.trim() && !entry.title.trim()
  return false
}

export const isEmptyDraft = ({ entries, reason }: Draft): boolean =>
  !reason.trim() && Object.values(entries).flat().every(isBlank)

/** The address of a link, completed where somebody left out `https://`; null where it leads nowhere on the web. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (/\s/.test(text) || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? address : null
}

/** Links whose address leads nowhere: they have to be mended before anything is handed in. */
export const brokenLinks = (draft: Draft): DraftEntry[] =>
  Object.values(draft.entries)
    .flat()
    .filter((entry) => entry.kind === 'link' && !isBlank(entry) && linkAddress(entry.url) === null)

/** The handovers of a draft without broken links, slot by slot in the order of the entries. */
export function handoversOf({ entries }: Draft): HandoverInput[] {
  return Object.entries(entries).flatMap(([artefact, ofSlot]) =>
    ofSlot.filter((entry) => !isBlank(entry)).map((entry) => handoverOf(artefact, entry)),
  )
}

function handoverOf(artefact: string, entry: DraftEntry): HandoverInput {
  if (entry.kind === 'note') return { artefact, note: entry.text.trim() }
  if (entry.kind === 'file') return { artefact, file: entry.file.id }
  if (entry.kind === 'resource') return { artefact, resource: entry.resource.id }
  const url = linkAddress(entry.url) ?? entry.url.trim()
  return { artefact, link: { url, title: entry.title.trim() || url } }
}
