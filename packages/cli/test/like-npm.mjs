import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../launch.mjs', import.meta.url))
spawn(process.execPath, [launcher, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, npm_lifecycle_event: 'start' },
})
