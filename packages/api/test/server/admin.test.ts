import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'

const page =
  '<!doctype html><title>SatuAlur</title><script type="module" src="/assets/main-BxY1.js"></script>'
const script = 'console.log("SatuAlur")'

let adminFolder: string
let open: OpenHouse
beforeAll(async () => {
  adminFolder = await mkdtemp(join(tmpdir(), 'satualur-admin-'))
  await mkdir(join(adminFolder, 'assets'))
  await writeFile(join(adminFolder, 'index.html'), page)
  await writeFile(join(adminFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(adminFolder, 'assets', 'main-BxY1.js'), script)
  await writeFile(join(adminFolder, 'assets', 'main-BxY1.js.br'), brotliCompressSync(script))
  await mkdir(join(adminFolder, '.vite'))
  await writeFile(
    join(adminFolder, '.vite', 'manifest.json'),
    JSON.stringify({ '_shell-CdZ2.js': { file: 'assets/shell-CdZ2.js', name: 'shell' } }),
  )
  open = await openHouse({ adminFolder })
})
afterAll(async () => {
  await open?.close()
  await rm(adminFolder, { recursive: true })
})

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'identity' }
const get = (path: string, headers: Record<string, string> = browser) => fetch(open.url + path, { headers })

describe('serving the admin', () => {
  it.each(['/', '/tugas', '/sop/0193/langkah?baris=2', '/index.html'])(
    'answers the page at %s, to be asked anew',
    async (path) => {
      const response = await get(path)
      expect(await response.text()).toBe(page)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      })
    },
  )

  it('lets hashed assets be kept for ever, and answers them compressed to whoever can read that', async () => {
    const plain = await get('/assets/main-BxY1.js', { 'accept-encoding': 'identity' })
    expect(await plain.text()).toBe(script)
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const small = await get('/assets/main-BxY1.js', { 'accept-encoding': 'br' })
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(await small.text()).toBe(script)
    expect((await get('/icon.svg', {})).headers.get('cache-control')).toBe('no-cache')
  })

  it('says to a phone that has a session what comes after the page, and to nobody else', async () => {
    const first = (cookie: string) => get('/tugas', { ...browser, cookie })
    expect((await first(`sid=${'a'.repeat(43)}`)).headers.get('link')).toBe(
      '</assets/shell-CdZ2.js>; rel=modulepreload; crossorigin',
    )
    expect((await first('other=1')).headers.get('link')).toBeNull()
  })

  it('lets scripts come from itself alone and nobody frame it', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it.each([
    ['/graphql', browser.accept],
    ['/files', browser.accept],
    ['/live/x', browser.accept],
    ['/%00', browser.accept],
    ['/assets/gone-AAAA.js', '*/*'],
    ['/.vite/manifest.json', '*/*'],
    ['/..%2f..%2fetc%2fpasswd', '*/*'],
    ['/%2e%2e/%2e%2e/etc/passwd', '*/*'],
  ])('answers neither the page nor a file at %s', async (path, accept) => {
    const response = await get(path, { accept })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.json()).toEqual({ message: expect.any(String) })
  })

  it('says that nothing is there where the admin was not built', async () => {
    const bare = await openHouse({ adminFolder: join(adminFolder, 'not-built') })
    const response = await fetch(bare.url, { headers: browser })
    expect([response.status, await response.json()]).toEqual([
      404,
      { message: expect.stringMatching(/^Tidak ada apa-apa di alamat ini\. Periksa/) },
    ])
    await bare.close()
  })
})
