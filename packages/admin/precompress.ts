import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const text = /\.(js|css|html|svg|json)$/
/** Below this size a compressed file saves no packet on the line. */
const leastBytes = 1024

/** Writes a `.br` and a `.gz` beside every text file of the build, so that the server sends them without work of its own. */
export function precompress(): Plugin {
  let folder: string
  return {
    name: 'satualur:precompress',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    // Not before everything is written: what lies in `public` is copied past the bundle.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error) return
        const files = await readdir(folder, { recursive: true })
        await Promise.all(
          files.filter((name) => text.test(name)).map((name) => compressBeside(join(folder, name))),
        )
      },
    },
  }
}

async function compressBeside(path: string): Promise<void> {
  if ((await stat(path)).size < leastBytes) return
  const content = await readFile(path)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}
