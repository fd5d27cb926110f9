import { inflate } from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const packed = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))
const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** Inside a container there is no sandbox to be had, and root gets none anywhere; what we open is our own. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** Where a machine keeps a browser of its own. */
const found = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that npm brought, or the machine's own where npm brings none for it. */
export async function openChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const executablePath = found.find((path) => existsSync(path))
    if (!executablePath) throw new Error('npm brings no browser for this machine: install Chromium.')
    return chromium.launch({ executablePath, args })
  }
  const folder = await unpacked()
  const env = {
    ...process.env,
    // Its own fonts and libraries, so that it looks and runs the same on a machine that has none.
    FONTCONFIG_PATH: folder,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
  }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env })
}

/** Unpacked once, beside the packages that brought it. Whoever is first puts it there whole. */
async function unpacked(): Promise<string> {
  const { size } = await stat(join(packed, 'chromium.br'))
  const folder = join(cache, `chromium-${size}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  const usual = process.env['TMPDIR']
  try {
    process.env['TMPDIR'] = unfinished // Where the package unpacks to; its own choice is shared with other users.
    await Promise.all(parts.map((part) => inflate(join(packed, part))))
  } finally {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
  }
  await writeFile(join(unfinished, 'fonts.conf'), fontsIn(folder))
  await rename(unfinished, folder).catch(async () => rm(unfinished, { recursive: true, force: true }))
  return folder
}

const fontsIn = (folder: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${inXml(join(folder, 'fonts'))}</dir><cachedir>${inXml(join(folder, 'fonts-cache'))}</cachedir></fontconfig>
`

const inXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
