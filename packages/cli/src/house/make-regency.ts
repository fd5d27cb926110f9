import { foundRegency, type NotFounded } from '@satualur/api'
import { isSound } from '@satualur/engine'
import { officialName, readRegency } from '@satualur/sop-format'
import { readSoundFolder } from '../configuration/folder/sound-folder.ts'
import { Refused, say } from '../terminal/say.ts'
import { withOwner } from './open-database.ts'
import type { MakeRegencyWords } from './start-words.ts'

/**
 * Makes a further regency, a province or the nation of a folder of files, also while SatuAlur runs, and prints how its
 * admins come in. Answers the exit code.
 */
export async function makeRegency({ folder, ...place }: MakeRegencyWords): Promise<number> {
  const { files, sops, said } = await readSoundFolder({ folder })
  if (files.regency === null) throw noRegency(folder)
  const source = files.regency.text
  const read = readRegency(source, [...sops.values()])
  if ('problems' in read) throw noRegency(folder)
  const unsound = [...sops.values()].find((sop) => !isSound(sop))
  if (unsound)
    throw new Refused(
      `SOP "${unsound.title}" belum dapat dijalankan. Periksa dengan: npm run satualur -- lint ${folder}`,
      `The SOP "${unsound.title}" cannot run yet. Check it by: npm run satualur -- lint ${folder}`,
    )
  const texts = files.sops.map(({ name, text }) => ({ sop: sops.get(name)!, source: text }))
  const { configuration } = read
  const made = await withOwner(place, (ownerUrl) =>
    foundRegency(ownerUrl, configuration, { sops: texts, source, said, at: Date.now() }),
  )
  if (typeof made === 'string') throw notFounded(made, configuration)
  say(
    `${officialName(configuration)} dibuat. Adminnya memilih kata sandi di alamat SatuAlur Anda, sekali pakai, dalam 72 jam:`,
    `${officialName(configuration)} is made. Its admins choose a password at the address of your SatuAlur, once, within 72 hours:`,
  )
  for (const { email, secret } of made) say(`  ${email}  /kata-sandi/${secret}`)
  return 0
}

const noRegency = (folder: string) =>
  new Refused(`${folder} tidak memuat regency.yaml.`, `${folder} holds no regency.yaml.`)

function notFounded(why: NotFounded, { key, province }: { key: string; province: string | null }): Refused {
  if (why === 'taken')
    return new Refused(
      `Kunci "${key}" sudah dipakai. Ubah isinya dengan: npm run satualur -- apply`,
      `The key "${key}" is taken. Change what is there by: npm run satualur -- apply`,
    )
  if (why === 'unknown-province')
    return new Refused(
      `Belum ada provinsi dengan kunci "${province}". Buat dahulu provinsinya, atau hapus \`province\`.`,
      `There is no province with the key "${province}" yet. Make the province first, or remove \`province\`.`,
    )
  return new Refused(
    'Berkas ini tidak menyebut admin: beri setidaknya satu orang `access: admin`.',
    'These files name no admin: give at least one person `access: admin`.',
  )
}
