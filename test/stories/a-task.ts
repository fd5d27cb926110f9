import { inWib } from './the-clock.ts'

/** What is handed in for an artefact, in the form in which a later step receives it. */
export interface HandedIn {
  note?: string
  link?: { url: string; title: string }
  file?: string
}

export const handedInAs = {
  note: (note: string): HandedIn => ({ note }),
  link: (url: string, title: string): HandedIn => ({ link: { url, title } }),
  file: (file: string): HandedIn => ({ file }),
}

/** A task as its performer finds it in *Tugas Saya*. */
export interface FoundTask {
  id: string
  step: string
  attempt: number
  standing: string
  due: string | null
  remainingMinutes: number | null
  /** By the key of the artefact that the step needs. */
  received: Record<string, HandedIn>
  /** The steps that brought work here; with the reason where it was sent back. */
  cameFrom: string[]
  /** The key of each outcome, by its word. */
  outcomes: Record<string, string>
}

type Content =
  | { __typename: 'Note'; text: string }
  | { __typename: 'Link'; url: string; title: string }
  | { __typename: 'File'; id: string }

export interface InboxTask {
  id: string
  attempt: number
  standing: string
  dueAt: string | null
  remainingMinutes: number | null
  step: { key: string }
  act: { outcomes: { key: string; label: string | null }[] }
  received: { artefact: { key: string }; content: Content }[]
  openedFrom: { step: { key: string }; reason: string | null }[]
}

export const inboxDocument = `query { myTasks(first: 100) { nodes {
  id attempt standing dueAt remainingMinutes step { key } act { outcomes { key label } }
  received { artefact { key } content { __typename ... on Note { text } ... on Link { url title } ... on File { id } } }
  openedFrom { step { key } reason } } } }`

export const foundTask = ({ step, act, received, openedFrom, dueAt, ...task }: InboxTask): FoundTask => ({
  ...task,
  step: step.key,
  due: dueAt && inWib(Date.parse(dueAt)),
  received: Object.fromEntries(received.map(({ artefact, content }) => [artefact.key, handedIn(content)])),
  cameFrom: openedFrom.map((before) => before.step.key + (before.reason ? `: ${before.reason}` : '')),
  outcomes: Object.fromEntries(act.outcomes.map(({ key, label }) => [label, key])),
})

function handedIn(content: Content): HandedIn {
  if (content.__typename === 'Note') return handedInAs.note(content.text)
  if (content.__typename === 'Link') return handedInAs.link(content.url, content.title)
  return handedInAs.file(content.id)
}
