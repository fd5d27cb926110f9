import { startPostgres } from '../src/index.ts'

/** A SatuAlur of its own process, for tests that kill it: says where its server is, then waits. */
const [folder, promise] = process.argv.slice(2)
const { superuserUrl, isAdopted } = await startPostgres({ folder: folder!, isDurable: promise === 'durable' })
console.log(JSON.stringify({ superuserUrl, isAdopted }))
setInterval(() => undefined, 60_000)
