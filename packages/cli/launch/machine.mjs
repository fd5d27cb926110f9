import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { house } from './house.mjs'
import { Refused } from './progress.mjs'

const oldestNode = 20
const neededNode = 24
const majorOf = (version) => Number(version.match(/\d+/)[0])

/**
 * Before anything is installed: can this machine run the launcher at all?
 * @param {Pick<NodeJS.Process, 'version' | 'platform'>} machine
 */
export function checkMachine({ version, platform }) {
  if (majorOf(version) < oldestNode)
    throw new Refused(
      `SatuAlur memerlukan Node.js ${oldestNode} atau yang lebih baru; di sini terpasang ${version}.`,
      `SatuAlur needs Node.js ${oldestNode} or newer; this is ${version}.`,
    )
  if (platform !== 'linux' && platform !== 'darwin')
    throw new Refused(
      `SatuAlur berjalan di Linux dan macOS; di Windows, jalankan di dalam WSL.`,
      `SatuAlur runs on Linux and macOS; on Windows, run it inside WSL.`,
    )
}

/** A Node that runs SatuAlur: the one that is running when it is new enough, else the one that the packages brought. */
export function newestNode() {
  if (majorOf(process.version) >= neededNode) return process.execPath
  const brought = join(house, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought)) return brought
  throw new Refused(
    `Untuk ${process.platform}-${process.arch}, pasang sendiri Node.js ${neededNode} atau yang lebih baru; di sini terpasang ${process.version}.`,
    `On ${process.platform}-${process.arch}, install Node.js ${neededNode} or newer yourself; this is ${process.version}.`,
  )
}
