import type { IncomingMessage } from 'node:http'
import type { Caller } from './caller.ts'
import type { ImitatedAction } from './dataset-actions.ts'
import { readParameters } from './form.ts'
import { CkanRefusal } from './refusal.ts'
import { json, refused, succeeded, type Reply } from './reply.ts'

/** One action with CKAN's envelope around what it answers; what it had written before it refused is taken back. */
export function answerAction(
  caller: Caller,
  name: string,
  action: ImitatedAction,
  body: Buffer,
  { method, url, headers }: IncomingMessage,
): Reply {
  const help = `${caller.siteUrl}/api/3/action/help_show?name=${name}`
  if (method === 'GET' && !isReading(name))
    return json(400, 'Bad request - JSON Error: Invalid request. Please use POST method for your request')
  const parameters =
    method === 'GET'
      ? Object.fromEntries(new URL(url ?? '/', caller.siteUrl).searchParams)
      : readParameters(body, headers['content-type'] ?? '')
  if (!parameters) return json(400, 'Bad request - JSON Error: Error decoding JSON data.')
  try {
    return succeeded(help, action(caller, parameters))
  } catch (refusal) {
    if (refusal instanceof CkanRefusal) return refused(help, refusal)
    // What CKAN has not thought of either.
    return refused(help, new CkanRefusal(500, { __type: 'Internal Server Error', message: String(refusal) }))
  }
}

/** What changes nothing may be asked by GET too. */
export const isReading = (action: string): boolean => /_(show|list|search|info)$/.test(action)
