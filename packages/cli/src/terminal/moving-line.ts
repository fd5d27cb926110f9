export interface MovingLine {
  show(detail: string): void
  end(): void
}

const tellEveryMilliseconds = 10_000

/** A long piece of work in one line: rewritten in a terminal, repeated every ten seconds in a log. */
export function movingLine(title: string): MovingLine {
  const { stdout } = process
  let begun = false
  let toldAt = -Infinity
  return {
    show(detail) {
      begun = true
      if (stdout.isTTY) stdout.write(`\r\u001b[K  ${title} ${detail}`.slice(0, stdout.columns))
      else if (performance.now() - toldAt > tellEveryMilliseconds) {
        toldAt = performance.now()
        stdout.write(`  ${title} ${detail}\n`)
      }
    },
    end() {
      if (begun) stdout.write(stdout.isTTY ? `\r\u001b[K✓ ${title}\n` : `✓ ${title}\n`)
    },
  }
}
