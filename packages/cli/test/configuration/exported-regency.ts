import {
  configuredRegency,
  type ConfiguredRegency,
} from '../../../api/test/configuration/configured-regency.ts'
import { regencyFile } from '../../../api/test/configuration/files.ts'
import type { OpenHouse } from '../../../api/test/open-house.ts'
import { asked } from '../../../api/test/reader.ts'
import { expect } from 'vitest'
import { password, personAt } from './commands.ts'

/** The SOP's file in an exported folder. */
export const sop = 'unggah-data.sop.yaml'

let count = 0

/** A regency whose people are known in no other one, and its admin in an empty folder. */
export async function regencyWith(
  open: OpenHouse,
  {
    file: text = regencyFile(),
    env = {},
    ...made
  }: { file?: string; sources?: string[]; env?: Record<string, string> } = {},
) {
  const domain = `@satu${++count}.contoh.id`
  const file = text.replaceAll('@contoh.id', domain)
  const regency = await configuredRegency(open, { file, password, isSample: true, ...made })
  const emailOf = (name: string) => `${name}${domain}`
  return { regency, emailOf, admin: await personAt(open, { email: emailOf('admin') }, env) }
}

/** The same with an admin who has exported it. */
export async function exportedRegency(open: OpenHouse) {
  const made = await regencyWith(open)
  expect(await made.admin.satualur('export')).toMatchObject({ code: 0, beside: '' })
  return made
}

export async function versionsOf({ admin }: ConfiguredRegency): Promise<number[]> {
  const { sops } = await asked<{ sops: { nodes: { versions: { number: number }[] }[] } }>(
    admin,
    '{ sops { nodes { versions { number } } } }',
  )
  return sops.nodes.flatMap(({ versions }) => versions.map(({ number }) => number))
}
