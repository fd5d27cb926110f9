import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../graphql/context.ts'
import { packAnswer } from '../answer/pack-answer.ts'
import { contextOf } from '../request/request-context.ts'
import type { House } from '../house.ts'

export function graphqlRoute(http: FastifyInstance, apollo: ApolloServer<Context>, house: House): void {
  http.post(
    '/graphql',
    { onSend: packAnswer },
    fastifyApolloHandler(apollo, { context: async (request, reply) => contextOf(house, request, reply) }),
  )
}
