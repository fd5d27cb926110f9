import { Refused } from '../terminal/say.ts'
import { apply } from './apply.ts'
import { diff } from './diff.ts'
import { exportFiles } from './export.ts'
import { FilesRefused } from './folder/files-refused.ts'
import { lint } from './lint.ts'
import { remarkLine, tellJson, tellLine } from './tell.ts'
import type { Command, Words } from './words.ts'
import { readWords } from './words.ts'

const commands: Record<Command, (words: Words) => Promise<number>> = {
  export: exportFiles,
  lint,
  diff,
  apply,
}

/** Answers the exit code of one of the commands about configuration files. */
export async function runConfiguration(command: Command, words: string[]): Promise<number> {
  const read = readWords(command, words, process.env)
  try {
    return await commands[command](read)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const remarks = error instanceof FilesRefused ? error.remarks : []
    if (read.isJson) tellJson({ refused: error.message, remarks })
    else for (const remark of remarks) tellLine(remarkLine(remark, read.locale))
    throw error
  }
}
