import type { FastifyInstance } from 'fastify'
import type { Socket } from 'node:net'

/** Browsers open connections ahead of need. Those that have not asked anything would keep a closing server waiting. */
export function closeSilentConnections(http: FastifyInstance): void {
  const connections = new Set<Socket>()
  http.server.on('connection', (connection) => {
    connections.add(connection)
    connection.on('close', () => connections.delete(connection))
  })
  http.addHook('preClose', async () => {
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy()
  })
}
