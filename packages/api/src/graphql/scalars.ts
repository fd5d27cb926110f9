import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** Inside, an instant is a number of milliseconds, as the engine has it. */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'An instant in UTC, `2026-11-20T07:05:00.000Z`.',
  serialize: (at) => new Date(at as number).toISOString(),
  parseValue: (text) => {
    const at = typeof text === 'string' ? Date.parse(text) : NaN
    if (Number.isNaN(at)) throw new GraphQLError('A DateTime looks like 2026-11-20T07:05:00Z.')
    return at
  },
})

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A calendar date in the regency's own zone, `2026-11-20`.",
  serialize: (date) => date as string,
  parseValue: (text) => isoDate(text),
  parseLiteral: (node) => isoDate(node.kind === Kind.STRING ? node.value : null),
})

function isoDate(text: unknown): string {
  const isReal =
    typeof text === 'string' &&
    /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  if (!isReal) throw new GraphQLError('A Date looks like 2026-11-20 and exists in the calendar.')
  return text
}
