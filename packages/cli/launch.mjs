// What `npm start`, `npm test` and `npm run satualur` call. Plain JavaScript: it runs before anything is installed.
import { buildAdmin, buildServer } from './launch/build.mjs'
import { checkMachine, newestNode } from './launch/machine.mjs'
import { installPackages } from './launch/packages.mjs'
import { Refused, say } from './launch/progress.mjs'
import { runProgram } from './launch/program.mjs'
import { runSuite } from './launch/suite.mjs'

const [command, ...words] = process.argv.slice(2)

const commands = {
  start: async (node) => {
    await buildServer()
    await buildAdmin(node)
    return runProgram(node, ['start', ...words])
  },
  satualur: async (node) => {
    await buildServer()
    return runProgram(node, words)
  },
  build: async (node) => {
    await buildServer()
    await buildAdmin(node)
    return 0
  },
  test: async (node) => {
    await buildServer()
    await buildAdmin(node)
    return runSuite(node, words)
  },
}

try {
  checkMachine(process)
  await installPackages()
  process.exit(await commands[command](newestNode()))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  say(error.message)
  process.exitCode = 1
}
