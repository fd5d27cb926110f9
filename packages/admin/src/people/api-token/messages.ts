import { speak } from '../../app/language/speak.ts'

export const t = speak('api-token', {
  tokens: { id: 'Token', en: 'Tokens' },
  lead: {
    id: 'Kunci bagi aplikasi lain untuk membaca: Grafana, lembar kerja, portal data. Token hanya membaca, sejauh cakupannya, atas nama admin yang membuatnya.',
    en: 'Keys by which other applications read: Grafana, spreadsheets, data portals. A token only reads, as far as its scopes reach, in the name of the admin who made it.',
  },
  none: { id: 'Belum ada token', en: 'No tokens yet' },
  noneLead: {
    id: 'Buat satu untuk setiap aplikasi, agar kelak dapat dicabut sendiri-sendiri.',
    en: 'Make one for each application, so that each can be revoked by itself.',
  },
  adminsOnly: { id: 'Halaman ini untuk admin', en: 'This page is for admins' },
  adminsOnlyLead: {
    id: 'Token diatur oleh admin kabupaten/kota.',
    en: 'Tokens are managed by the regency’s admins.',
  },
  create: { id: 'Buat token', en: 'Make a token' },
  createLead: {
    id: 'Pilih hanya yang diperlukan aplikasi itu.',
    en: 'Choose only what that application needs.',
  },
  name: { id: 'Nama aplikasi', en: 'Name of the application' },
  nameHint: { id: 'Misalnya “Grafana Bapperida”', en: 'Such as “Grafana of the planning agency”' },
  scopes: { id: 'Boleh membaca', en: 'May read' },
  expiresOn: { id: 'Hari terakhir', en: 'Last day' },
  expiresOnHint: { id: 'Paling lama satu tahun', en: 'A year from now at the latest' },
  missing: { id: 'Perlu diisi.', en: 'This is needed.' },
  scopeMissing: { id: 'Pilih paling sedikit satu.', en: 'Choose at least one.' },
  COMPLIANCE_READ: { id: 'Kepatuhan waktu', en: 'Compliance' },
  COMPLIANCE_READMeans: {
    id: 'Angka dan kelompok, tanpa nama orang',
    en: 'Figures and groups, no names of people',
  },
  RUNS_READ: { id: 'Pelaksanaan dan tugas', en: 'Runs and tasks' },
  RUNS_READMeans: {
    id: 'Judul, langkah, tenggat, dan putusannya',
    en: 'Titles, steps, due times and verdicts',
  },
  DATASETS_READ: { id: 'Daftar Data', en: 'Datasets' },
  DATASETS_READMeans: { id: 'Dataset dan metadatanya', en: 'Datasets and their metadata' },
  QUERY_ADHOC: { id: 'Pertanyaan GraphQL sendiri', en: 'GraphQL questions of its own' },
  QUERY_ADHOCMeans: {
    id: 'Tentang SOP, dan apa pun yang dibuka cakupan lain',
    en: 'About SOPs, and whatever the other scopes open',
  },
  METRICS_READ: { id: 'Metrik server', en: 'Metrics of the server' },
  METRICS_READMeans: {
    id: 'Untuk Prometheus; seluruh server, tanpa nama',
    en: 'For Prometheus; the whole server, without names',
  },
  secret: { id: 'Token', en: 'Token' },
  secretOnce: {
    id: 'Token dibuat. Salin sekarang: token tidak ditampilkan lagi. Siapa pun yang memegangnya dapat membaca.',
    en: 'The token is made. Copy it now: it is not shown again. Whoever holds it can read.',
  },
  tryIt: { id: 'Cobalah', en: 'Try it' },
  isValid: { id: 'Berlaku', en: 'Valid' },
  isRevoked: { id: 'Dicabut', en: 'Revoked' },
  isOver: { id: 'Habis masa berlaku', en: 'Expired' },
  isWithoutMaker: { id: 'Pembuatnya bukan admin lagi', en: 'Its maker is no admin any more' },
  until: { id: 'sampai {date}', en: 'until {date}' },
  madeBy: { id: 'dibuat {name}', en: 'made by {name}' },
  lastUsed: { id: 'terakhir dipakai {at}', en: 'last used {at}' },
  neverUsed: { id: 'belum pernah dipakai', en: 'never used' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revokeQuestion: { id: 'Cabut token ini?', en: 'Revoke this token?' },
  revokeLead: {
    id: '“{name}” tidak dapat membaca lagi mulai permintaan berikutnya. Ini tidak dapat dibatalkan.',
    en: '“{name}” can read no more, from its next request on. This cannot be undone.',
  },
  revoked: { id: 'Token dicabut', en: 'The token is revoked' },
})
