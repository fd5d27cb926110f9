import http from 'node:http'

/** A client that keeps its connections, as a browser does. */
export class Caller {
  readonly #agent: http.Agent
  readonly #url: URL

  constructor(url: string, callers: number) {
    this.#url = new URL('/graphql', url)
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: callers })
  }

  ask<Data>(cookie: string, query: string, variables: object): Promise<Data> {
    const body = JSON.stringify({ query, variables })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-satualur': '1',
      cookie,
    }
    return new Promise((resolve, reject) => {
      const request = http.request(this.#url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const answer = JSON.parse(Buffer.concat(parts).toString()) as {
            data: Data
            errors?: { message: string }[]
          }
          if (answer.errors) reject(new Error(answer.errors[0]!.message))
          else resolve(answer.data)
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
