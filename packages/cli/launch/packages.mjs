import { fingerprintOf, whenChanged } from './fingerprint.mjs'
import { Refused, step } from './progress.mjs'
import { runTool } from './tool.mjs'

const pnpm = 'pnpm@12.21.0'
const quiet = { npm_config_loglevel: 'error', npm_config_update_notifier: 'false', npm_config_yes: 'true' }

/** Installs exactly what the lockfile says, when it says something new. Otherwise the network is not touched. */
export async function installPackages() {
  const stamp = `${process.platform}-${process.arch} ${fingerprintOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml'])}`
  await whenChanged('node_modules/.satualur-installed', stamp, () =>
    step('Memasang paket · installing packages', async (report) => {
      const words = ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
      const tell = (line) => line.startsWith('Progress: ') && report(line.slice('Progress: '.length))
      await runTool('npx', words, { env: quiet, report: tell }).catch(refuse)
    }),
  )
}

function refuse({ message }) {
  throw new Refused(
    `${message}\nPaket tidak dapat dipasang; periksa sambungan internet lalu jalankan lagi.`,
    'The packages could not be installed; check the internet connection and start again.',
  )
}
