import type { Severity } from '@satualur/engine'
import type { Sentence } from '@satualur/sop-format'

/** Something to be said about a place in a file. */
export interface Remark {
  file: string
  line: number
  column: number
  /** `error`: the file cannot be applied; `warning`: a person should look; `note`: what the sheet's reader left so. */
  severity: Severity
  /** Of a finding, its code; otherwise what kind of problem it is. */
  code: string
  message: Sentence
}
