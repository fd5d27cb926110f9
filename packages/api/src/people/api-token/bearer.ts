import { randomBytes } from 'node:crypto'
import type { Token } from '../../database/door.ts'
import { tokenOfSecret } from '../session.ts'

/** Tells a key from the secret of a session, to us and to those who look for keys that somebody has published. */
const mark = 'satualur_'

/** 256 random bits. */
export const newBearer = (): string => mark + randomBytes(32).toString('base64url')

/** Whether a secret is that of a key: it proves no session, and that of a session no key. */
export const isBearer = (secret: string): boolean => secret.startsWith(mark)

export const tokenOfBearer = (secret: string): Token | null =>
  isBearer(secret) ? tokenOfSecret(secret) : null
