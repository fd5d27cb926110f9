import { writeSop } from '@satualur/sop-format'
import type { Sop } from '@satualur/engine'
import type { Caller } from '../caller.ts'

interface Drafted {
  draftSop: { version: { id: string; revision: number; sop: { id: string; key: string } } }
}

const draft = `mutation Draft($input: DraftSopInput!) {
  draftSop(input: $input) {
    ... on SopDrafted { version { id revision sop { id key } } }
    ... on Refusal { message }
  }
}`
const save = `mutation Save($input: SaveDraftInput!) {
  saveDraft(input: $input) { __typename ... on Refusal { message } }
}`

/** Makes a draft with this content, and answers where in the admin it is edited. */
export async function draftOf(sop: Sop, caller: Caller, cookie: string): Promise<string> {
  const { draftSop } = await caller.ask<Drafted>(cookie, draft, { input: { title: sop.title } })
  const { id, revision, sop: made } = draftSop.version
  const source = writeSop({ ...sop, key: made.key })
  const saved = await caller.ask<{ saveDraft: { __typename: string } }>(cookie, save, {
    input: { version: id, revision, source },
  })
  if (saved.saveDraft.__typename !== 'DraftSaved') throw new Error(JSON.stringify(saved.saveDraft))
  return `/sop/${made.id}/susun`
}
