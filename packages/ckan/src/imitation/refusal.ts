/** What CKAN answers instead of a result, with its status and its own name for it. */
export class CkanRefusal extends Error {
  readonly status: number
  readonly error: Record<string, unknown>

  constructor(status: number, error: Record<string, unknown>) {
    super(String(error['__type']))
    this.status = status
    this.error = error
  }
}

export const notFound = (what: string) =>
  new CkanRefusal(404, { __type: 'Not Found Error', message: `Not found: ${what} was not found.` })

export const notAuthorized = (what: string) =>
  new CkanRefusal(403, { __type: 'Authorization Error', message: `Access denied: ${what}` })

export const invalid = (fields: Record<string, unknown>) =>
  new CkanRefusal(409, { ...fields, __type: 'Validation Error' })
