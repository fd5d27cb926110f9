import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { house } from './house.mjs'

/** A tool that did not end well: its message is what the tool wrote. */
export class ToolFailed extends Error {}

/** Runs a tool to its end without showing what it writes; every line goes to `report` as it comes. */
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
      for (const line of text.split('\n')) if (line.trim()) report(line.trim())
    })
  const code = await once(child, 'close').then(
    ([number]) => number,
    (error) => error.message,
  )
  if (code !== 0) throw new ToolFailed(output.trim() || `${program}: ${code}`)
}
