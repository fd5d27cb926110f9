import { migrate, settingsFromEnvironment, startServer } from '@satualur/api'

/** The server under load, a process of its own; answers what CPU time it has used when asked. */
const settings = {
  ...settingsFromEnvironment(process.env),
  ownerUrl: process.env['BENCH_DATABASE']!,
  port: 0,
  filesFolder: process.env['BENCH_FILES']!,
  ...(process.env['BENCH_ADMIN'] && { adminFolder: process.env['BENCH_ADMIN'] }),
}
await migrate(settings.ownerUrl)
const server = await startServer(settings)
process.on('message', (message) => {
  if (message === 'cpu') process.send!({ cpu: process.cpuUsage() })
  if (message === 'stop') void server.close().then(() => process.exit(0))
})
// Without the bench nobody asks anything any more.
process.on('disconnect', () => process.exit(1))
process.send!({ url: server.url })
