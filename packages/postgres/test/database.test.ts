import { expect, inject, test } from 'vitest'
import { createDatabase, databaseExists, databaseFromTemplate, dropDatabase } from '../src/index.ts'
import { withClient } from '../src/database.ts'

const server = inject('postgresUrl')

test('copies a database from a template', async () => {
  const original = await createDatabase(server, 'database_test original')
  await withClient(original, (client) => client.query('create table step as select 7 as number'))
  const copy = await createDatabase(server, 'database_test copy', { template: 'database_test original' })
  const { rows } = await withClient(copy, (client) => client.query('select number from step'))
  expect(rows).toEqual([{ number: 7 }])

  for (const name of ['database_test original', 'database_test copy']) {
    await dropDatabase(server, name)
    expect(await databaseExists(server, name)).toBe(false)
  }
})

test('prepares a template once, however many ask for it at the same time', async () => {
  let preparations = 0
  const prepare = async (url: string) => {
    preparations++
    await withClient(url, (client) => client.query('create table stage ()'))
  }
  const template = { name: 'database_test_template', prepare }
  const databases = await Promise.all([1, 2, 3].map(() => databaseFromTemplate(server, template)))
  expect(preparations).toBe(1)
  expect(new Set(databases.map(({ name }) => name)).size).toBe(3)

  for (const database of databases)
    await withClient(database.url, (client) => client.query('select from stage'))
  await Promise.all(databases.map((database) => database.drop()))
  await dropDatabase(server, template.name)
})
