import { expect } from 'vitest'
import type { Reader } from '../reader.ts'

export interface Version {
  id: string
  number: number
  state: string
  revision: number
  title: string
  source: string
  effectiveFrom: string | null
  effectiveUntil: string | null
  sop: { id: string; key: string; title: string }
  savedBy: { email: string } | null
  history: { kind: string; person: { email: string } | null; note: string | null }[]
}

export interface Answered {
  __typename: string
  message?: string
  version?: Version
  findings?: { id: string; code: string; severity: string; headerCell: string | null; message: string }[]
  problems?: { path: string; message: string }[]
  [more: string]: unknown
}

export const versionFields = `id number state revision title source effectiveFrom effectiveUntil
  sop { id key title } savedBy { email } history { kind person { email } note }`

const version = `version { ${versionFields} }`
const comment = 'comment { id step role cell text author { email } settledAt settledBy { email } }'
const findings = 'findings { id code severity headerCell message }'

/** The success types and the refusals with data of each command, and what is asked of them. */
const told: Record<string, Record<string, string>> = {
  draftSop: { SopDrafted: version, DraftExists: version },
  saveDraft: {
    ...{ DraftSaved: version, DraftMoved: version, VersionFixed: version },
    ConfigurationInvalid: 'problems { path message }',
  },
  discardDraft: { DraftDiscarded: 'sop { id title }', VersionFixed: version },
  requestReview: { ReviewRequested: version, VersionFixed: version },
  requestChanges: { ChangesRequested: version, VersionNotInReview: version },
  commentOnVersion: { CommentKept: `${comment} ${version}`, VersionFixed: version },
  settleComment: { CommentKept: `${comment} ${version}` },
  acknowledgeFinding: {
    FindingAcknowledged: `acknowledgement { finding sentence reason person { email } } ${version}`,
    VersionFixed: version,
  },
  ratifyVersion: {
    ...{ VersionRatified: version, DraftMoved: version, VersionFixed: version, ValidityOverlaps: version },
    ...{ SopUnsound: findings, WarningsOpen: findings },
  },
  revokeVersion: {
    ...{ VersionRevoked: version, VersionNotInForce: version },
    LastDayImpossible: 'earliest latest',
  },
  shareVersion: {
    VersionShared: `${version} entry { id title kind origin edition editionOn stepCount roleCount source }`,
    VersionNotInForce: version,
  },
  withdrawVersion: { VersionWithdrawn: version },
  setSopReview: { SopReviewSet: 'regency { sopReviewMonths }' },
}

const inputs: Record<string, string> = {
  ...{ draftSop: 'DraftSopInput', saveDraft: 'SaveDraftInput', discardDraft: 'VersionInput' },
  ...{ requestReview: 'NoteInput', requestChanges: 'NoteInput', commentOnVersion: 'CommentInput' },
  ...{ settleComment: 'SettleCommentInput', acknowledgeFinding: 'AcknowledgeInput' },
  ...{ ratifyVersion: 'RatifyInput', revokeVersion: 'RevokeInput', shareVersion: 'VersionInput' },
  ...{ withdrawVersion: 'VersionInput', setSopReview: 'SopReviewInput' },
}

export const commands = Object.keys(inputs)

/** What the server answers to one of the commands of authoring. */
export async function does(reader: Reader, command: string, input: object): Promise<Answered> {
  const members = Object.entries(told[command]!).map(([type, fields]) => `... on ${type} { ${fields} }`)
  const { data, errors } = await reader.ask(
    `mutation ($input: ${inputs[command]}!) { ${command}(input: $input) {
      __typename ... on Refusal { message } ${members.join(' ')} } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  return data![command]!
}

/** The version that a command answers with, for tests that are about what comes after it. */
export async function done(reader: Reader, command: string, input: object, type: string): Promise<Version> {
  const answer = await does(reader, command, input)
  expect(answer.__typename, answer.message).toBe(type)
  return answer.version!
}

/** Days from today in the zone of the tests' regency. */
export const day = (days: number) =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

export const official = {
  position: 'Kepala Dinas Komunikasi dan Informatika',
  name: 'Kepala Dinas',
  rank: 'Pembina Utama Muda',
  nip: '19700927 199101 1 002',
}

export const ratification = ({ id, revision }: Pick<Version, 'id' | 'revision'>, effectiveOn = day(0)) => ({
  ...{ version: id, revision, number: '065/77', ratifiedOn: effectiveOn, effectiveOn, ratifiedBy: official },
})

/** Ratifies the draft, giving each of its warnings a reason first. */
export async function ratified(reader: Reader, draft: Version, effectiveOn?: string): Promise<Version> {
  const input = ratification(draft, effectiveOn)
  const first = await does(reader, 'ratifyVersion', input)
  if (first.__typename === 'VersionRatified') return first.version!
  for (const { id } of first.findings ?? [])
    await done(
      reader,
      'acknowledgeFinding',
      { version: draft.id, finding: id, reason: 'Sesuai dokumen' },
      'FindingAcknowledged',
    )
  return done(reader, 'ratifyVersion', input, 'VersionRatified')
}

/** A new version of the SOP, saved with what `change` makes of the text before. */
export async function draftedAndSaved(
  reader: Reader,
  of: { sop: string } | { version: string },
  change: (source: string) => string,
): Promise<Version> {
  const { id, revision, source } = await done(reader, 'draftSop', of, 'SopDrafted')
  return done(reader, 'saveDraft', { version: id, revision, source: change(source) }, 'DraftSaved')
}
