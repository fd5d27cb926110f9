import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** Argon2id at the floor of OWASP's advice: 19 MiB, two passes, one lane. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }

/** The shortest password that is taken. Length is what counts; no mixture of kinds is asked for. */
export const passwordLengthAtLeast = 12

/** A self-describing hash: a later change of cost still reads the old ones. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: password, nonce, ...cost })
  return [
    'argon2id',
    cost.memory,
    cost.passes,
    cost.parallelism,
    nonce.toString('base64url'),
    tag.toString('base64url'),
  ].join('$')
}

/** Takes as long for an unknown account (no hash) as for a known one. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = (hash ?? nobody).split('$')
  const expected = Buffer.from(tag!, 'base64url')
  const given = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(nonce!, 'base64url'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(given, expected) && hash !== null
}

const nobody = ['argon2id', cost.memory, cost.passes, cost.parallelism, 'A'.repeat(22), 'A'.repeat(43)].join(
  '$',
)
