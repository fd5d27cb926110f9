/** A refusal of the launcher: its message is all there is to say. */
export class Refused extends Error {
  constructor(indonesian, english) {
    super(`${indonesian}\n${english}`)
  }
}

export const say = (text) => process.stderr.write(`${text}\n`)

const isTerminal = process.stderr.isTTY === true
const wheel = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** Does a long piece of work under a line that moves: a wheel in a terminal, a line every ten seconds in a log. */
export async function step(title, work) {
  const begin = Date.now()
  const seconds = () => `${Math.round((Date.now() - begin) / 1000)} s`
  let detail = ''
  let turns = 0
  const draw = () => {
    const line = `${wheel[turns++ % wheel.length]} ${title} ${seconds()} ${detail}`
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
  }
  const remind = () => say(`  … ${title} ${seconds()} ${detail}`)
  if (!isTerminal) say(`  ${title} …`)
  const timer = isTerminal ? setInterval(draw, 100) : setInterval(remind, 10_000)
  const finish = (mark) => {
    clearInterval(timer)
    if (isTerminal) process.stderr.write('\r\u001b[K')
    say(`${mark} ${title} (${seconds()})`)
  }
  try {
    const result = await work((text) => (detail = text))
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}
