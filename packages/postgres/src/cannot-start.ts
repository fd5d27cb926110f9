/** A start that is refused for a reason which the person at the terminal can do something about. */
export class CannotStart extends Error {
  readonly reason: Reason
  readonly indonesian: string
  readonly english: string

  constructor(reason: Reason, indonesian: string, english: string) {
    super(`${indonesian}\n${english}`)
    this.name = 'CannotStart'
    this.reason = reason
    this.indonesian = indonesian
    this.english = english
  }
}

export type Reason =
  | 'foreignFolder'
  | 'newerFolder'
  | 'notAFolder'
  | 'folderNotWritable'
  | 'folderInUse'
  | 'folderNotReachable'
  | 'diskFull'
  | 'noAccount'
  | 'noBinaries'
  | 'otherPostgresVersion'
  | 'passwordLost'
  | 'serverFailed'

export const foreignFolder = (path: string) =>
  new CannotStart(
    'foreignFolder',
    `Folder ${path} sudah berisi berkas lain dan bukan folder data SatuAlur; pilih folder kosong dengan --data.`,
    `The folder ${path} holds other files and is not a SatuAlur data folder; choose an empty one with --data.`,
  )

export const newerFolder = (path: string) =>
  new CannotStart(
    'newerFolder',
    `Folder data ${path} dibuat oleh SatuAlur yang lebih baru; perbarui program ini lebih dahulu.`,
    `The data folder ${path} was made by a newer SatuAlur; update this program first.`,
  )

export const notAFolder = (path: string) =>
  new CannotStart(
    'notAFolder',
    `${path} bukan folder; pilih folder lain dengan --data.`,
    `${path} is not a folder; choose another with --data.`,
  )

export const folderNotWritable = (path: string) =>
  new CannotStart(
    'folderNotWritable',
    `Folder data ${path} tidak dapat ditulisi oleh pengguna ini; perbaiki izinnya atau pilih folder lain dengan --data.`,
    `This user may not write in the data folder ${path}; mend its permissions or choose another with --data.`,
  )

export const folderInUse = (path: string, holder: string) =>
  new CannotStart(
    'folderInUse',
    `SatuAlur lain (${holder}) sedang memakai folder data ${path}; hentikan dahulu atau pilih folder lain dengan --data.`,
    `Another SatuAlur (${holder}) is using the data folder ${path}; stop it first or choose another with --data.`,
  )

export const folderNotReachable = (path: string, account: string) =>
  new CannotStart(
    'folderNotReachable',
    `PostgreSQL menolak dijalankan sebagai root, dan pengguna "${account}" tidak boleh masuk ke ${path}; pindahkan SatuAlur ke folder seperti /opt/satualur atau jalankan sebagai pengguna biasa.`,
    `PostgreSQL refuses to run as root, and the user "${account}" may not enter ${path}; move SatuAlur to a folder such as /opt/satualur or run it as an ordinary user.`,
  )

export const diskFull = (path: string) =>
  new CannotStart(
    'diskFull',
    `Tidak ada ruang kosong lagi pada disk tempat ${path} berada; kosongkan sebagian lalu jalankan lagi.`,
    `The disk that holds ${path} is full; free some space and start again.`,
  )

export const noAccount = () =>
  new CannotStart(
    'noAccount',
    'PostgreSQL menolak dijalankan sebagai root dan pengguna sistem tidak dapat dibuat; jalankan SatuAlur sebagai pengguna biasa, atau buat dahulu: useradd --system satualur.',
    'PostgreSQL refuses to run as root and no system user could be made; run SatuAlur as an ordinary user, or first: useradd --system satualur.',
  )

export const noBinaries = (platform: string) =>
  new CannotStart(
    'noBinaries',
    `PostgreSQL untuk ${platform} tidak terpasang; pasang ulang paket, atau pakai server sendiri dengan DATABASE_URL.`,
    `PostgreSQL for ${platform} is not installed; install the packages again, or use your own server with DATABASE_URL.`,
  )

export const otherPostgresVersion = (path: string, theirs: string, ours: string) =>
  new CannotStart(
    'otherPostgresVersion',
    `Folder data ${path} ditulis oleh PostgreSQL ${theirs}, sedangkan program ini membawa PostgreSQL ${ours}.`,
    `The data folder ${path} was written by PostgreSQL ${theirs}, but this program brings PostgreSQL ${ours}.`,
  )

export const passwordLost = (path: string) =>
  new CannotStart(
    'passwordLost',
    `Berkas sandi ${path} hilang atau tidak cocok, sehingga basis data di folder itu tidak dapat dibuka; kembalikan dari cadangan.`,
    `The password file ${path} is lost or wrong, so the database in that folder cannot be opened; bring it back from a backup.`,
  )

export const serverFailed = (logFile: string, lastWords: string) =>
  new CannotStart(
    'serverFailed',
    `PostgreSQL tidak dapat dijalankan (${lastWords}); selengkapnya di ${logFile}.`,
    `PostgreSQL could not be started (${lastWords}); more in ${logFile}.`,
  )
