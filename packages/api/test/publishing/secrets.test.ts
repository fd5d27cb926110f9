import { readdir, readFile } from 'node:fs/promises'
import { ImitationPortal } from '@satualur/ckan/imitation'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

const lines: string[] = []
let open: OpenHouse
let office: PublishingOffice
let portal: ImitationPortal
beforeAll(async () => {
  portal = await ImitationPortal.start()
  open = await openHouse({
    ...{ innerHosts: ['127.0.0.1'], logLevel: 'info', logTo: { write: (line) => void lines.push(line) } },
  })
  office = await at.publishingOffice(open)
})
afterAll(async () => {
  await open?.close()
  await portal?.stop()
})

it('the token of a portal stands in no row, no log, no file and no export, whatever the portal answers', async () => {
  const token = portal.tokens.stranger
  await at.testPortal(office, { address: portal.address, token })
  await at.setPortal(office, { address: portal.address, token })
  const { task } = await at.upToPublishing(office)
  await at.publishTask(office, task)
  await open.house.jobs.run('publishing.push')
  expect(await at.taskStatus(office, task)).toMatchObject({ awaitedPublication: { state: 'FAILED' } })
  await at.setPortal(office, { address: portal.address, token: portal.tokens.editor })
  await at.retryPublication(office.admin, office.dataset)
  await open.house.jobs.run('publishing.push')

  const secrets = Object.values(portal.tokens)
  const { rows } = await open.owner.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
  )
  for (const { name } of rows) {
    const { rows: told } = await open.owner.query<{ all: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as all from ${name} t`,
    )
    for (const secret of secrets) {
      expect(told[0]!.all).not.toContain(secret)
      expect(told[0]!.all).not.toContain(Buffer.from(secret).toString('hex'))
    }
  }
  const exported = await asked<object>(
    office.admin,
    '{ configuration { regency sops { source } } portal { address organization licence fillsDatastore setBy { name } } }',
  )
  const files = await readdir(open.filesFolder, { recursive: true, withFileTypes: true })
  const contents = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(`${file.parentPath}/${file.name}`, 'latin1')),
  )
  expect(lines.length).toBeGreaterThan(0)
  for (const secret of secrets)
    expect([JSON.stringify(exported), ...lines, ...contents].join('\n')).not.toContain(secret)
})
