import { isoDateAt, type Severity } from '@satualur/engine'
import { checkFolder } from './folder/check.ts'
import { exitCode } from './exit-code.ts'
import { readFolder } from './folder/folder.ts'
import type { Remark } from './folder/remark.ts'
import { remarkLine, tellJson, tellLine } from './tell.ts'
import type { Words } from './words.ts'

/** Reads a folder without any server and tells everything about it. Answers the exit code. */
export async function lint({ folder, locale, isJson, isStrict }: Words): Promise<number> {
  const files = await readFolder(folder)
  const { remarks } = checkFolder(files, isoDateAt(Date.now(), 'Asia/Jakarta'))
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((severity) =>
    countOf(remarks, severity),
  )
  if (isJson) tellJson({ folder, errors, warnings, notes, remarks })
  else {
    for (const remark of remarks) tellLine(remarkLine(remark, locale))
    tellLine(
      `${errors} kesalahan, ${warnings} peringatan, ${notes} catatan · ${errors} errors, ${warnings} warnings, ${notes} notes`,
    )
  }
  return errors! > 0 || (isStrict && warnings! > 0) ? exitCode.different : exitCode.done
}

const countOf = (remarks: readonly Remark[], severity: Severity): number =>
  remarks.filter((remark) => remark.severity === severity).length
