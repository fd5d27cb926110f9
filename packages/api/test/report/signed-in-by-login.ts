import pg from 'pg'
import { makeReportLogin } from '@satualur/api'
import type { OpenHouse } from '../open-house.ts'
import type { WrittenRegency } from '../written-regency.ts'

/** A regency's report login, made as the operator makes it. What a written regency has of its own is in the way. */
export async function reportUrl(open: OpenHouse, { id, mark }: WrittenRegency): Promise<string> {
  await open.owner.query(`delete from report_login where regency_id = $1 and name = 'lapor_' || $2`, [
    id,
    mark,
  ])
  return (await makeReportLogin(open.ownerUrl, mark.toLowerCase()))!
}

/** A tool that has signed in to the database. */
export async function toolAt(url: string): Promise<pg.Client> {
  const tool = new pg.Client({ connectionString: url })
  tool.on('error', () => undefined)
  await tool.connect()
  return tool
}
