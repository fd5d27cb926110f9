import { once } from 'node:events'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { checkMachine } from '../launch/machine.mjs'
import { program, run, startHouse, temporaryDataFolder } from './running-house.ts'

/** One clear sentence, in two languages, and nothing of the program's inside. */
async function refusal(words: string[], env: Record<string, string> = {}): Promise<string> {
  const { code, output } = await run(program, words, env).ended
  expect(code).toBe(1)
  expect(output).not.toMatch(/^\s+at /m)
  return output
}

beforeAll(buildServer)

test('names the taken port and the option that helps', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const said = await refusal(['start', '--port', String(port), '--data', await temporaryDataFolder()])
  expect(said).toContain(`Porta ${port} sudah dipakai program lain`)
  expect(said).toContain(`npm start -- --port ${port + 1}`)
})

test('refuses a folder that holds the files of somebody else', async () => {
  const folder = await temporaryDataFolder()
  await mkdir(folder)
  await writeFile(join(folder, 'skripsi.txt'), 'bab satu')
  const said = await refusal(['start', '--port', '0', '--data', folder])
  expect(said).toContain(`Folder ${folder} sudah berisi berkas lain`)
})

test('refuses a second SatuAlur on the same folder, and leaves the first one alone', async () => {
  const folder = await temporaryDataFolder()
  const first = await startHouse(folder)
  const said = await refusal(['start', '--port', '0', '--data', folder])
  expect(said).toContain(`sedang memakai folder data ${folder}`)
  expect((await fetch(`${first.url}/health`)).status).toBe(200)
})

test('says when the server of DATABASE_URL cannot be reached', async () => {
  const folder = await temporaryDataFolder()
  const env = { DATABASE_URL: 'postgres://siapa@127.0.0.1:1/satualur' }
  const said = await refusal(['start', '--port', '0', '--data', folder], env)
  expect(said).toContain('Server pada DATABASE_URL tidak dapat dihubungi')
})

test('refuses words that it does not know', async () => {
  expect(await refusal(['start', '--prot', '80'])).toContain('Pilihan tidak dikenal: --prot 80')
  expect(await refusal(['start', '--port', 'empat'])).toContain('"empat" bukan nomor porta')
  expect(await refusal(['mulai'])).toContain('Perintah "mulai" tidak dikenal')
})

test('says which setting cannot be meant, before anything is opened', async () => {
  const folder = await temporaryDataFolder()
  const start = (env: Record<string, string>) => refusal(['start', '--port', '0', '--data', folder], env)
  expect(await start({ SESSION_HOURS: 'dua belas' })).toBe(
    'Pengaturan SESSION_HOURS berisi "dua belas"; isi dengan bilangan bulat dari 1 sampai 8760.\n' +
      'The setting SESSION_HOURS is "dua belas"; set it to a whole number from 1 to 8760.\n',
  )
  expect(await start({ LOG_LEVEL: 'debug' })).toContain('isi dengan silent, error, warn, info.')
  await expect(access(folder)).rejects.toThrow('ENOENT')
})

test('explains itself', async () => {
  for (const words of [['--help'], ['start', '--help'], []]) {
    const { code, output } = await run(program, words).ended
    expect(code).toBe(0)
    for (const option of ['--port', '--data', '--empty', 'DATABASE_URL']) expect(output).toContain(option)
  }
})

test('refuses a Node that is too old, and a system that it does not know', () => {
  expect(() => checkMachine({ version: 'v18.20.8', platform: 'linux' })).toThrow(
    'SatuAlur memerlukan Node.js 20 atau yang lebih baru; di sini terpasang v18.20.8.',
  )
  expect(() => checkMachine({ version: 'v24.0.0', platform: 'win32' })).toThrow('WSL')
  expect(() => checkMachine({ version: 'v20.0.0', platform: 'linux' })).not.toThrow()
})
