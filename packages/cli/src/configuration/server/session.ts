import { Refused } from '../../terminal/say.ts'
import { listenForStop } from '../../house/stop-signal.ts'
import { exitCode } from '../exit-code.ts'
import { Server } from './server.ts'
import { ask, askSecretly, interrupted, isTerminal } from '../../terminal/ask.ts'
import { waiting } from '../../terminal/waiting.ts'
import type { Words } from '../words.ts'

/**
 * Signs in, does the work, and signs out again, whatever becomes of it: also when somebody stops it on the way.
 * `regency` tells which one, where the e-mail is known in several.
 */
export async function session<Result>(
  { server: { url, email, regency }, locale }: Words,
  ownRegency: string | null,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  const who = email ?? (await askEmail())
  const password = process.env['SATUALUR_PASSWORD'] ?? (await askPassword(who))
  const server = new Server(url, locale)
  const { stopAsked } = listenForStop()
  const stopped = stopAsked.then(() => {
    throw interrupted()
  })
  stopped.catch(() => undefined)
  const input = { email: who, password, regency: regency ?? ownRegency }
  await waiting('Masuk ke server · signing in', () => signIn(server, input))
  try {
    return await Promise.race([stopped, work(server)])
  } finally {
    await server.ask('mutation { signOut { at } }').catch(() => undefined)
  }
}

interface SignInTold {
  signIn: { __typename: string; message?: string; regencies?: { key: string; name: string }[] }
}

async function signIn(server: Server, input: object): Promise<void> {
  const { signIn: told } = await server.ask<SignInTold>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
      ... on Refusal { message } ... on RegencyNeeded { regencies { key name } } } }`,
    { input },
  )
  if (told.__typename === 'SignedIn') return
  const choices = told.regencies?.map(({ key, name }) => `\n  --regency ${key}   ${name}`).join('') ?? ''
  throw new Refused(
    `Tidak dapat masuk. ${told.message}${choices}`,
    `Cannot sign in (${told.__typename}).`,
    told.regencies ? exitCode.wrongUsage : exitCode.refused,
  )
}

async function askEmail(): Promise<string> {
  if (isTerminal()) return ask('Surel admin · e-mail of an admin: ')
  throw new Refused(
    'Sebutkan surel admin dengan --email.',
    'Name the e-mail of an admin with --email.',
    exitCode.wrongUsage,
  )
}

async function askPassword(email: string): Promise<string> {
  if (isTerminal()) return askSecretly(`Kata sandi · password (${email}): `)
  throw new Refused(
    'Tanpa terminal, kata sandi dibaca dari SATUALUR_PASSWORD.',
    'Without a terminal, the password is read from SATUALUR_PASSWORD.',
    exitCode.wrongUsage,
  )
}
