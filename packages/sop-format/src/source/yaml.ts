import type { ParseOptions, DocumentOptions, ScalarTag, SchemaOptions, ToStringOptions } from 'yaml'

/**
 * A number only where it reads back letter by letter: `1.` and `1.10` on a sheet are printed numbers and stay text,
 * so that no reading ever changes what was typed.
 */
const exactNumber: ScalarTag = {
  identify: (value) => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^-?\d+(\.\d+)?(e[-+]\d+)?$/,
  resolve: (text) => (isExactNumber(text) ? Number(text) : text),
}

const boolean: ScalarTag = {
  identify: (value) => typeof value === 'boolean',
  default: true,
  tag: 'tag:yaml.org,2002:bool',
  test: /^(true|false)$/,
  resolve: (text) => text === 'true',
}

const empty: ScalarTag = {
  identify: (value) => value === null || value === undefined,
  default: true,
  tag: 'tag:yaml.org,2002:null',
  test: /^(~|null)?$/,
  resolve: () => null,
  stringify: () => 'null',
}

/** One way to read and to write YAML: words stay words (`Ya`, `on`, `2025-03-10`), and only these three are more. */
export const yamlOptions = {
  version: '1.2',
  schema: 'failsafe',
  customTags: [empty, boolean, exactNumber],
  strict: true,
} satisfies ParseOptions & DocumentOptions & SchemaOptions

export const yamlLayout = {
  indent: 2,
  lineWidth: 0,
  singleQuote: true,
  flowCollectionPadding: true,
} satisfies ToStringOptions

export function isExactNumber(text: string): boolean {
  return /^-?\d/.test(text) && String(Number(text)) === text
}
