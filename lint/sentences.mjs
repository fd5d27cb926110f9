/** What must not be written, and the sentence that says what to write instead. */
const refuse = (selector, message) => ({ selector, message })

export const everywhere = [
  refuse(
    'TSEnumDeclaration',
    'A union of words is an enum that JavaScript understands: type Zone = "WIB" | "WITA" | "WIT".',
  ),
]

export const noDefaultExport = [
  refuse(
    'ExportDefaultDeclaration',
    "Export by name: the file's name is its main export, and both are found by searching.",
  ),
]

export const engine = [
  refuse(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'The engine has no clock: take `now` as an argument.',
  ),
  refuse(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'The engine has no clock: take `now` as an argument.',
  ),
  refuse(
    "MemberExpression[object.name='Math'][property.name='random']",
    'The engine has no dice: take what varies as an argument.',
  ),
  refuse('AwaitExpression', 'The engine is values in, values out: waiting is for the api.'),
]

export const tests = [
  refuse(
    'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo)$/]',
    'A test that does not run proves nothing: mend it or remove it.',
  ),
  refuse(
    "CallExpression[callee.object.name='vi'][callee.property.name='mock']",
    'Mock nothing that we own: use the real one, it is fast.',
  ),
]

export const api = [
  refuse(
    "CallExpression[callee.property.name='getConnection']",
    'A bare connection carries no regency, so row-level security cannot protect it. Go through the Door.',
  ),
  refuse(
    "MemberExpression[object.name='process'][property.name='env']",
    'The environment is read in server/settings.ts alone.',
  ),
]
