/** What somebody asks of a catalogue's list; the address says it, so that it can be passed on. */
export interface Question {
  words: string
  producer: string
  tag: string
  year: string
  format: string
  /** From 1. */
  page: number
}

/** How each part of a question is called in the address. */
const names = { words: 'q', producer: 'opd', tag: 'topik', year: 'tahun', format: 'format' } as const

export type Filter = keyof typeof names
export const filters = Object.keys(names) as Filter[]
export const parameterOf = (filter: Filter): string => names[filter]

const lettersAtMost = 100
/** Beyond it nobody turns pages: they search. */
const pagesAtMost = 500

/** An address as a question; what is no part of one is passed over. */
export function readQuestion(asked: URLSearchParams): Question {
  // NUL is no letter that a database can be asked for.
  const told = (filter: Filter) =>
    (asked.get(names[filter]) ?? '').replaceAll('\0', '').trim().slice(0, lettersAtMost)
  const page = Math.trunc(Number(asked.get('hal') ?? 1)) || 1
  return {
    ...(Object.fromEntries(filters.map((filter) => [filter, told(filter)])) as Record<Filter, string>),
    page: Math.min(Math.max(page, 1), pagesAtMost),
  }
}

/** The parameters of a question in an address, in one order, so that the same question has one address. */
export function parametersOf(question: Question): string {
  const parameters = new URLSearchParams()
  for (const filter of filters) if (question[filter]) parameters.set(names[filter], question[filter])
  if (question.page > 1) parameters.set('hal', String(question.page))
  return parameters.size > 0 ? `?${parameters}` : ''
}
