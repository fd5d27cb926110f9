import { createInterface } from 'node:readline/promises'
import { Refused } from './say.ts'
import { exitCode } from '../configuration/exit-code.ts'

/** Questions are asked beside standard output, which may go into a file. */
export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const given = new AbortController()
  lines.on('SIGINT', () => given.abort())
  try {
    return (await lines.question(question, { signal: given.signal })).trim()
  } catch (error) {
    if (given.signal.aborted) throw interrupted()
    throw error
  } finally {
    lines.close()
  }
}

/** Nothing of what is typed shows, not even how long it is. */
export function askSecretly(question: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8').resume()
  let secret = ''
  return new Promise<string>((resolve, reject) => {
    const end = (settle: () => void) => {
      stdin.off('data', listen).setRawMode(false).pause()
      stderr.write('\n')
      settle()
    }
    const listen = (typed: string) => {
      for (const letter of typed) {
        if (letter === '\r' || letter === '\n') return end(() => resolve(secret))
        if (letter === '\u0003' || letter === '\u0004') return end(() => reject(interrupted()))
        if (letter === '\u007f' || letter === '\b') secret = [...secret].slice(0, -1).join('')
        else if (letter >= ' ') secret += letter
      }
    }
    stdin.on('data', listen)
  })
}

export const interrupted = () => new Refused('Dihentikan.', 'Stopped.', exitCode.interrupted)
