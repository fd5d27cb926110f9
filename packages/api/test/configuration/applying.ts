import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export interface Exported {
  digest: string
  regency: string
  sops: { key: string; source: string }[]
  files: NamedText[]
}

export interface NamedText {
  name: string
  text: string
}

export const exported = async (reader: Reader): Promise<Exported> =>
  (
    await asked<{ configuration: Exported }>(
      reader,
      '{ configuration { digest regency sops { key source } files { name text } } }',
    )
  ).configuration

export interface Planned {
  action: string
  kind: string
  key: string
  title: string
  detail: string
}

export interface AppliedPlan {
  __typename: string
  message?: string
  digest?: string
  problems?: { path: string; line?: number | null; message: string }[]
  plan?: Planned[]
  versions?: { number: number; effectiveFrom: string }[]
}

export interface Files {
  regency?: string
  sops?: string[]
  files?: NamedText[]
  keeping?: string[]
  expecting?: string
  isDryRun?: boolean
  prune?: boolean
}

export async function applied(reader: Reader, input: Files): Promise<AppliedPlan> {
  const told = await asked<{ applyConfiguration: AppliedPlan }>(
    reader,
    `mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) { __typename
      ... on Refusal { message }
      ... on ConfigurationInvalid { problems { path line message } }
      ... on ConfigurationMoved { digest }
      ... on ConfigurationApplied { digest plan { action kind key title detail } versions { number effectiveFrom } }
    } }`,
    { input },
  )
  return told.applyConfiguration
}

/** As one line each: "ADD DATASET stunting". */
export const inShort = ({ plan }: AppliedPlan): string[] =>
  (plan ?? []).map(({ action, kind, key }) => `${action} ${kind} ${key}`)

/** Every row of a regency, as one text. */
export async function rowsOf({ owner }: OpenHouse, regencyId: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'regency_id' and table_name <> 'session' order by 1`,
  )
  const parts = rows.map(
    ({ name }) => `(select jsonb_agg(t order by t::text) from ${name} t where regency_id = $1)`,
  )
  const all = await owner.query<{ rows: string }>(
    `select jsonb_build_array(${parts.join()}, (select to_jsonb(r) from regency r where id = $1))::text as rows`,
    [regencyId],
  )
  return all.rows[0]!.rows
}
