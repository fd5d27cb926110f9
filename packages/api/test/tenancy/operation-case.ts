import type { WrittenRegency } from '../written-regency.ts'

/** How an operation is called about a regency, and what tells that it was understood when that regency itself calls. */
export interface Case {
  variables: (of: WrittenRegency) => object
  /** Who of the regency can do it. */
  caller: 'admin' | 'officer'
  /** In the answer to that caller. */
  understood: (of: WrittenRegency) => string | RegExp
}

const mark = ({ mark }: WrittenRegency) => mark
export const reading = (variables: Case['variables'], understood: Case['understood'] = mark): Case => ({
  variables,
  caller: 'admin',
  understood,
})
export const doing = (
  caller: Case['caller'],
  variables: Case['variables'],
  understood: string | RegExp,
): Case => ({
  variables,
  caller,
  understood: () => understood,
})
