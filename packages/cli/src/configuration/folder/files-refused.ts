import { Refused } from '../../terminal/say.ts'
import { exitCode } from '../exit-code.ts'
import type { Remark } from './remark.ts'

/** The files cannot be applied as they are; the remarks say where and why. */
export class FilesRefused extends Refused {
  readonly remarks: readonly Remark[]

  constructor(indonesian: string, english: string, remarks: readonly Remark[]) {
    super(indonesian, english, exitCode.different)
    this.remarks = remarks
  }
}
