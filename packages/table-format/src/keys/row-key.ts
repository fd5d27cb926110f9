import type { Value } from '../values/cell.ts'

const joint = '\u001f'

/** One text for several values, such that different values make different texts; a number is not the text of its digits. */
export const rowKey = (values: readonly Value[]): string =>
  values.length === 1 ? part(values[0]!) : values.map((value) => whole(part(value))).join(joint)

/** The joint never stands inside of a part, nor does the sign by which it is replaced there. */
const whole = (text: string) =>
  /[\u001e\u001f]/.test(text) ? text.replaceAll('\u001e', '\u001e0').replaceAll(joint, '\u001e1') : text

function part(value: Value): string {
  if (typeof value === 'string') return `"${value}`
  return value === null ? '' : String(value)
}

/** The values of a key, for people. */
export const keyWords = (key: string): string =>
  key
    .split(joint)
    .map((one) => one.replace(/^"/, ''))
    .join(' · ')
