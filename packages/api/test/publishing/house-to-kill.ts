import 'reflect-metadata'
import { startServer } from '../../src/server/start-server.ts'

/** A server that does its jobs by itself, until somebody kills it. It says when it has begun. */
const [ownerUrl, filesFolder] = process.argv.slice(2) as [string, string]
await startServer({
  ...{ ownerUrl, filesFolder, host: '127.0.0.1', port: 0, isSecure: false, logLevel: 'silent' },
  ...{ sessionIdleMinutes: 30, sessionHours: 12, connections: 4, clock: Date.now },
  ...{ innerHosts: ['127.0.0.1'], portalPatienceMilliseconds: 200 },
})
process.stdout.write('begun\n')
