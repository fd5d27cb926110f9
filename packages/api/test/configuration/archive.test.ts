import { buffer } from 'node:stream/consumers'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import yauzl from 'yauzl'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { stranger } from '../reader.ts'
import { applied, exported } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'
import { files, regencyWithData } from './dataset-files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const download = ({ headers }: Reader) => fetch(`${open.url}/api/configuration.zip`, { headers })

async function unpacked(bytes: Buffer): Promise<Record<string, string>> {
  const archive = await yauzl.fromBufferPromise(bytes)
  const texts: Record<string, string> = {}
  for await (const entry of archive.eachEntry())
    texts[entry.fileName] = String(await buffer(await archive.openReadStreamPromise(entry)))
  return texts
}

describe('the configuration as an archive', () => {
  test('is the folder that the command line exports, the same bytes each time', async () => {
    const { admin, key } = await configuredRegency(open, { file: regencyWithData })
    await applied(admin, { files })
    const response = await download(admin)
    expect(response.headers.get('content-disposition')).toContain(`SatuAlur ${key}.zip`)
    const bytes = Buffer.from(await response.arrayBuffer())
    const texts = await unpacked(bytes)
    const told = await exported(admin)
    expect(Object.keys(texts)).toEqual([
      'regency.yaml',
      'unggah-data.sop.yaml',
      ...told.files.map(({ name }) => name),
      'satualur.lock.yaml',
      ...['regency', 'sop', 'metadata-form', 'metadata', 'class', 'daftar-data', 'catalogue'].map(
        (name) => `schema/${name}.schema.json`,
      ),
    ])
    const line = (schema: string) => `# yaml-language-server: $schema=schema/${schema}.schema.json\n`
    expect(texts['regency.yaml']).toBe(line('regency') + told.regency)
    for (const { name, text } of told.files) expect(texts[name]!.endsWith(text)).toBe(true)
    expect(texts['2026.daftar-data.yaml']!.startsWith(line('daftar-data'))).toBe(true)
    expect(texts['satualur.lock.yaml']).toContain(`regency: ${key}\ndigest: ${told.digest}\n`)
    const schema = new URL('../../../sop-format/metadata.schema.json', import.meta.url)
    expect(texts['schema/metadata.schema.json']).toBe(readFileSync(schema, 'utf8'))
    expect(Buffer.from(await (await download(admin)).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('is for admins alone', async () => {
    const { operator } = await configuredRegency(open)
    expect((await download(operator)).status).toBe(403)
    expect((await download(stranger(open))).status).toBe(401)
  })
})
