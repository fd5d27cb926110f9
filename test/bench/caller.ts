import net from 'node:net'

/** One connection that is kept, as a browser keeps it; the client must not use up what the server is measured on. */
class Line {
  readonly #socket: net.Socket
  #received: Buffer = Buffer.alloc(0)
  #answered: ((body: string) => void) | null = null

  constructor(url: URL) {
    this.#socket = net.connect(Number(url.port), url.hostname)
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (part) => this.#take(part))
  }

  ask(request: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve
      this.#socket.once('error', reject)
      // Whoever asks would wait for ever.
      this.#socket.once('close', () => reject(new Error('the server has closed the line')))
      this.#socket.write(request)
    }).finally(() => this.#socket.removeAllListeners('error').removeAllListeners('close')) as Promise<string>
  }

  /** The answers of our server carry their length. */
  #take(part: Buffer): void {
    this.#received = this.#received.length ? Buffer.concat([this.#received, part]) : part
    const end = this.#received.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = Number(/content-length: (\d+)/i.exec(this.#received.toString('latin1', 0, end))?.[1])
    if (this.#received.length < end + 4 + length) return
    const body = this.#received.toString('utf8', end + 4)
    this.#received = Buffer.alloc(0)
    this.#answered?.(body)
  }

  /** A server closes a line on which nobody has asked for a while. */
  get isClosed(): boolean {
    return this.#socket.closed || this.#socket.readyState === 'writeOnly'
  }

  close(): void {
    this.#socket.destroy()
  }
}

/** As many kept connections as there are callers. */
export class Caller {
  readonly #idle: Line[]
  readonly #all = new Set<Line>()
  readonly #address: URL

  constructor(url: string, callers: number) {
    this.#address = new URL(url)
    this.#idle = Array.from({ length: callers }, () => this.#opened())
  }

  #opened(): Line {
    const line = new Line(this.#address)
    this.#all.add(line)
    return line
  }

  async ask<Data>(cookie: string, query: string, variables: object): Promise<Data> {
    let line = this.#idle.pop()
    if (!line) throw new Error('more callers than connections')
    if (line.isClosed) {
      this.#all.delete(line)
      line = this.#opened()
    }
    const body = JSON.stringify({ query, variables })
    const head = `POST /graphql HTTP/1.1\r\nhost: ${this.#address.host}\r\ncookie: ${cookie}\r\nx-satualur: 1\r\ncontent-type: application/json`
    const answer = await line.ask(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    this.#idle.push(line)
    const { data, errors } = JSON.parse(answer) as { data: Data; errors?: { message: string }[] }
    if (errors) throw new Error(errors[0]!.message)
    return data
  }

  close(): void {
    for (const line of this.#all) line.close()
  }
}
