import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FileStore } from '../../src/files/file-store.ts'
import type { PublishingOffice } from './publishing-office.ts'

export const contentOf = (number: number, version: number) => `data,versi\n${number},${version}\n`

/**
 * Datasets that are public in the catalogue, each with one file, beside the one that the office has: what its release says
 * of metadata and provenance stands for all of them.
 */
export async function releaseMany({ open, id, dataset }: PublishingOffice, count: number): Promise<void> {
  await open.owner.query(
    `insert into dataset (regency_id, opd_id, key, title, frequency, information_class)
      select d.regency_id, d.opd_id, 'data-' || n, 'Data ' || n, d.frequency, d.information_class
      from dataset d, generate_series(0, $3::int - 1) n where d.regency_id = $1 and d.id = $2`,
    [id, dataset, count],
  )
  await releaseVersion(
    open,
    id,
    Array.from({ length: count }, (_, number) => number),
    1,
  )
}

/** A version of these datasets takes the place of what is public of them. */
export async function releaseVersion(
  { owner, filesFolder }: PublishingOffice['open'],
  regency: string,
  numbers: readonly number[],
  version: number,
): Promise<void> {
  const store = new FileStore(filesFolder)
  const rows = await Promise.all(
    numbers.map(async (number) => {
      const content = contentOf(number, version)
      const sha256 = createHash('sha256').update(content).digest('hex')
      const path = store.pathOf(sha256)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      return { key: `data-${number}`, sha256, size: Buffer.byteLength(content) }
    }),
  )
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.regency', $1, true), set_config('app.now', $2, true)`, [
      regency,
      String(Date.now()),
    ])
    await client.query(
      `update release r set public_class = null, replaced_at = now() from dataset d, jsonb_to_recordset($2) as x(key text)
        where r.regency_id = $1 and r.public_class is not null and d.regency_id = $1 and d.id = r.dataset_id and d.key = x.key`,
      [regency, JSON.stringify(rows)],
    )
    await client.query(
      `with x as (select * from jsonb_to_recordset($2) as x(key text, sha256 text, size bigint)),
        sample as (select * from release where regency_id = $1 order by released_at limit 1),
        made as (insert into file (regency_id, sha256, name, size, media_type, uploaded_by)
          select $1, decode(x.sha256, 'hex'), 'data.csv', x.size, 'text/csv', sample.released_by from x, sample
          returning id, sha256)
        insert into release (regency_id, dataset_id, name, public_class, file_id, sha256, size, media_type, file_name, format,
          title, licence, metadata, provenance, run_id, released_at, released_by)
        select $1, d.id, 'Tabel', d.information_class, made.id, made.sha256, x.size, 'text/csv', 'data.csv', 'CSV', 'Tabel',
          'cc-by', jsonb_set(sample.metadata, '{described,title}', to_jsonb(d.title)), sample.provenance, sample.run_id, now(),
          sample.released_by
        from x join made on encode(made.sha256, 'hex') = x.sha256 join dataset d on d.regency_id = $1 and d.key = x.key, sample`,
      [regency, JSON.stringify(rows)],
    )
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}
