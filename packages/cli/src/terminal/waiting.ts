const quietMilliseconds = 1000
const turnEveryMilliseconds = 120
const wheel = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** Does a piece of work; when it takes longer than a second, a line on standard error says what is being waited for. */
export async function waiting<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const { stderr } = process
  const begin = performance.now()
  let turns = 0
  let turning: NodeJS.Timeout | undefined
  const draw = () => {
    const seconds = Math.round((performance.now() - begin) / 1000)
    stderr.write(`\r\u001b[K${wheel[turns++ % wheel.length]} ${title} ${seconds} s`)
  }
  const begun = setTimeout(() => {
    if (stderr.isTTY) turning = setInterval(draw, turnEveryMilliseconds)
    else stderr.write(`  ${title} …\n`)
  }, quietMilliseconds)
  try {
    return await work()
  } finally {
    clearTimeout(begun)
    clearInterval(turning)
    if (turning) stderr.write('\r\u001b[K')
  }
}
