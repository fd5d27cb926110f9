import type { ApolloServerPlugin } from '@apollo/server'
import { randomBytes } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import type { Context } from '../../graphql/context.ts'

/** Gives each fault a short code, tells the code to the reader and the whole fault to the log. */
export const logFaults = (log: FastifyBaseLogger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors, request }) {
        const shown = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
        for (const [index, formatted] of (shown ?? []).entries()) {
          if (formatted.extensions?.['code'] !== 'INTERNAL') continue
          const code = randomBytes(4).toString('hex')
          Object.assign(formatted.extensions, { requestId: code })
          log.error(
            {
              err: errors?.[index]?.originalError ?? errors?.[index],
              requestId: code,
              operation: request.operationName,
            },
            'fault',
          )
        }
      },
    }
  },
})
