import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'
import { spokenOf } from './faults.ts'

/** What went wrong is told in the reader's language; only here it is known. */
export const inReadersLanguage: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, errors = [], contextValue: { locale } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return
      body.singleResult.errors = body.singleResult.errors.map((told, at) => {
        const spoken = spokenOf(errors[at], told.extensions?.['code'])
        return spoken ? { ...told, message: spoken.sentence[locale] } : told
      })
    },
  }),
}
