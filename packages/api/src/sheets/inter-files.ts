import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { InterFiles } from '@satualur/sop-format/print/pdf'
import { unpackedFont } from './unpacked-font.ts'

/** The font of the printed sheet, from beside the package that measures it. */
export function interFiles(): InterFiles {
  const { resolve } = createRequire(import.meta.resolve('@satualur/sop-format/print'))
  const read = (weight: number) =>
    unpackedFont(readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)))
  return { regular: read(400), semibold: read(600) }
}
