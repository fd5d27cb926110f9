import pg from 'pg'
import type { OpenHouse } from '../open-house.ts'

/** A connection as the server itself has it: by a login that owns nothing. */
export async function asApp({ owner, ownerUrl }: Pick<OpenHouse, 'owner' | 'ownerUrl'>): Promise<pg.Client> {
  const { rows } = await owner.query<{ name: string; password: string }>(
    'select name, password from app_login',
  )
  const url = new URL(ownerUrl)
  url.username = rows[0]!.name
  url.password = rows[0]!.password
  const app = new pg.Client({ connectionString: url.href })
  await app.connect()
  return app
}
