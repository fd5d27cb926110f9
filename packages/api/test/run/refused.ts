import { expect } from 'vitest'

/** A refusal with its sentence, and what was selected of it. */
export const refused = (type: string, more: object = {}) => ({
  __typename: type,
  message: expect.any(String),
  ...more,
})
