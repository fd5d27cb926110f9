import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { house } from './house.mjs'

/**
 * Runs a program to its end and keeps what it writes. Every line goes to `report` as it comes.
 * Answers whether it went well, and its whole output.
 */
export async function runTool(program, words, { folder = house, env = {}, report = () => {} } = {}) {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
      report(text.trim().split('\n').at(-1) ?? '')
    })
  try {
    const [code] = await once(child, 'close')
    return { isFine: code === 0, output }
  } catch (error) {
    return { isFine: false, output: error.message }
  }
}
