import { removeSampleRegencies } from '@satualur/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { writtenRegency } from '../written-regency.ts'
import { configuredRegency } from './configured-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

/** How many rows each table holds of one regency. */
async function rowsOf(regencyId: string): Promise<Record<string, number>> {
  const { rows: tables } = await open.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'regency_id' and table_type = 'BASE TABLE'`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await open.owner.query<{ count: number }>(
      `select count(*)::int as count from "${name}" where regency_id = $1`,
      [regencyId],
    )
    counts[name] = rows[0]!.count
  }
  return counts
}

describe('a sample regency', () => {
  it('is shown as one, and one password opens it for all its people', async () => {
    const { admin, key } = await configuredRegency(open, { isSample: true, password: 'kata sandi contoh' })
    expect((await admin.ask('{ viewer { regency { isSample } } }')).data).toEqual({
      viewer: { regency: { isSample: true } },
    })
    for (const email of ['operator@contoh.id', 'pembaca@contoh.id']) {
      const signIn = `mutation { signIn(input: { email: "${email}", password: "kata sandi contoh", regency: "${key}" }) { __typename } }`
      expect((await stranger(open).ask(signIn)).data).toEqual({ signIn: { __typename: 'SignedIn' } })
    }
  })

  it('has no password where none is given', async () => {
    await configuredRegency(open)
    const signIn = `mutation { signIn(input: { email: "pengganti@contoh.id", password: "" }) { __typename } }`
    expect((await stranger(open).ask(signIn)).data).toEqual({ signIn: { __typename: 'CredentialsWrong' } })
  })

  it('is removed whole, with all that happened in it, and real regencies stay as they are', async () => {
    const [sample, real] = [await writtenRegency(open.owner), await writtenRegency(open.owner)]
    await open.owner.query('update regency set is_sample = true where id = $1', [sample.id])
    const before = await rowsOf(real.id)
    expect(Object.entries(await rowsOf(sample.id)).filter(([, count]) => count === 0)).toEqual([])
    expect(await removeSampleRegencies(open.ownerUrl, open.house.settings.filesFolder)).toBeGreaterThan(0)
    expect(Object.values(await rowsOf(sample.id)).every((count) => count === 0)).toBe(true)
    expect(await rowsOf(real.id)).toEqual(before)
    const { rows } = await open.owner.query('select id from regency where is_sample')
    expect(rows).toEqual([])
    expect(await removeSampleRegencies(open.ownerUrl, open.house.settings.filesFolder)).toBe(0)
  })

  it('alone can lose what happened: events of a real regency stay, whoever asks', async () => {
    const real = await writtenRegency(open.owner)
    const remove = async (named: string) => {
      const client = await open.owner.connect()
      try {
        await client.query('begin')
        await client.query(`select set_config('app.removing_sample', $1, true)`, [named])
        return await client.query('delete from run_event where regency_id = $1', [real.id])
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    await expect(remove(real.id)).rejects.toMatchObject({ code: 'SA002' })
    await open.owner.query('update regency set is_sample = true where id = $1', [real.id])
    await expect(remove('')).rejects.toMatchObject({ code: 'SA002' })
    await expect(remove(real.id)).resolves.toMatchObject({ rowCount: 3 })
  })
})
