/** How numbers are written: by the sign before decimals and the one between thousands. `|` alone is how programs write them. */
export const numberWritings = ['|', ',|', ',|.', '.|,', ',| ']

/** An example of a number in a writing. */
export function numberExample(writing: string): string {
  const [decimal, group] = signsIn(writing)
  return `1${group}234${decimal || '.'}5`
}

export const signsIn = (writing: string): [decimal: string, group: string] => {
  const [decimal = '', group = ''] = writing.split('|')
  return [decimal, group]
}

/** How dates are written, as Table Schema says it; blank is 2026-01-31. */
export const dateForms = ['', '%d/%m/%Y', '%d-%m-%Y', '%d %B %Y', '%d %b %Y', '%m/%d/%Y', 'any']

/** How a text has to be formed; blank is any text. */
export const textForms = ['', 'email', 'uri', 'uuid']

const parts: Record<string, string> = {
  ...{ Y: '2026', y: '26', m: '01', d: '31', B: 'Januari', b: 'Jan', H: '14', M: '05', S: '00' },
}

/** The last day of January in a form. */
export const dateExample = (form: string): string =>
  form === '' ? '2026-01-31' : form.replace(/%(.)/g, (sign, letter: string) => parts[letter] ?? sign)
