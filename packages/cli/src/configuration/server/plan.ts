import { Refused } from '../../terminal/say.ts'
import { exitCode } from '../exit-code.ts'
import { FilesRefused } from '../folder/files-refused.ts'
import type { TextFile } from '../folder/folder.ts'
import type { Remark } from '../folder/remark.ts'
import type { Server } from './server.ts'

type Kind =
  | 'REGENCY'
  | 'CALENDAR'
  | 'OPD'
  | 'PERSON'
  | 'SOP'
  | 'CAST'
  | 'DATASET'
  | 'SCHEDULE'
  | 'TABLE_FORMAT'
  | 'METADATA_FORM'
  | 'METADATA'
  | 'CLASS_DECISION'
  | 'DATA_LIST'
  | 'CATALOGUE'

/** A line of the server's plan. */
export interface Planned {
  action: 'ADD' | 'CHANGE' | 'REMOVE' | 'KEEP'
  kind: Kind
  key: string
  title: string
  detail: string
}

/** What applying has done, or would do. */
export interface Plan {
  digest: string
  plan: Planned[]
  versions: { number: number; effectiveFrom: string | null; sop: { key: string } }[]
}

export interface ApplyInput {
  regency: string | null
  sops: string[]
  files: TextFile[]
  keeping: string[]
  expecting: string
  isDryRun: boolean
  prune: boolean
}

/** By which the server speaks of the files that were handed in, in their order. */
export interface FileNames {
  sops: string[]
  files: string[]
}

type Told =
  | ({ __typename: 'ConfigurationApplied' } & Plan)
  | { __typename: 'ConfigurationInvalid'; message: string; problems: ServerProblem[] }
  | { __typename: 'SopUnsound'; message: string; findings: { message: string }[] }
  | { __typename: 'ConfigurationMoved' | 'NotAllowed' | 'NotSignedIn'; message: string }

interface ServerProblem {
  line: number | null
  column: number | null
  path: string
  message: string
}

const applying = `mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) { __typename
  ... on Refusal { message }
  ... on ConfigurationInvalid { problems { line column path message } }
  ... on SopUnsound { findings { message } }
  ... on ConfigurationApplied { digest plan { action kind key title detail }
    versions { number effectiveFrom sop { key } } } } }`

/** Applies files, or tells what applying them would do. */
export async function applyTo(server: Server, input: ApplyInput, names: FileNames): Promise<Plan> {
  const { applyConfiguration: told } = await server.ask<{ applyConfiguration: Told }>(applying, { input })
  if (told.__typename === 'ConfigurationApplied') return told
  if (told.__typename === 'ConfigurationInvalid')
    throw new FilesRefused(told.message, `(${told.__typename})`, remarksOf(told.problems, names))
  if (told.__typename === 'SopUnsound')
    throw new FilesRefused(
      [told.message, ...told.findings.map(({ message }) => `  ${message}`)].join('\n'),
      '(SopUnsound)',
      [],
    )
  throw new Refused(told.message, `(${told.__typename})`, exitCode.refused)
}

/** What only the server could see: an SOP that it does not know, one's own access taken away. */
const remarksOf = (problems: readonly ServerProblem[], names: FileNames): Remark[] =>
  problems.map(({ line, column, path, message }) => {
    const [, kind, index] = /^(sops|files)\/(\d+)/.exec(path) ?? []
    const file = kind === undefined ? 'regency.yaml' : (names[kind as keyof FileNames][Number(index)] ?? path)
    const place = { line: line ?? 1, column: column ?? 1 }
    return { file, ...place, severity: 'error', code: 'refused', message: { id: message, en: message } }
  })

/** The configuration as the server tells it. */
export interface ServerFiles {
  digest: string
  regency: string
  sops: { key: string; source: string }[]
  /** What is said of datasets, by name. */
  files: TextFile[]
}

export async function filesOf(server: Server): Promise<ServerFiles> {
  const { configuration } = await server.ask<{ configuration: ServerFiles }>(
    '{ configuration { digest regency sops { key source } files { name text } } }',
  )
  return configuration
}
