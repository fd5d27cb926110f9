import { speak } from '../language/speak.ts'

export const t = speak('place', {
  tasks: { id: 'Tugas Saya', en: 'My tasks' },
  runs: { id: 'Pelaksanaan', en: 'Runs' },
  sops: { id: 'SOP', en: 'SOPs' },
  datasets: { id: 'Dataset', en: 'Datasets' },
  compliance: { id: 'Kepatuhan', en: 'Compliance' },
  settings: { id: 'Pengaturan', en: 'Settings' },
  settingsLead: {
    id: 'Yang diatur di sini berlaku sejak disimpan. Yang tidak boleh Anda ubah tidak ditampilkan, atau hanya dapat dibaca.',
    en: 'What is set here holds from then on. What you may not change is not shown, or can only be read.',
  },
  ownSettings: { id: 'Untuk Anda sendiri', en: 'For yourself' },
  regencySettings: { id: 'Untuk seluruh daerah', en: 'For the whole regency' },
  places: { id: 'Tempat', en: 'Places' },
  absence: { id: 'Saya tidak di tempat', en: 'I am away' },
  absenceMeans: {
    id: 'Tunjuk siapa yang bertindak atas nama Anda selama Anda tidak di tempat.',
    en: 'Name who acts in your name while you are away.',
  },
  people: { id: 'Pengguna', en: 'People' },
  peopleMeans: {
    id: 'Siapa yang mempunyai akses, siapa yang mengawasi, dan tautan untuk masuk pertama kali.',
    en: 'Who has access, who supervises, and links for coming in the first time.',
  },
  delegations: { id: 'Pejabat pengganti', en: 'Acting officials' },
  delegationsMeans: {
    id: 'Plh., Plt., dan delegasi: siapa bertindak atas nama siapa, dengan surat apa, dan sampai kapan.',
    en: 'Who acts for whom, by which decree, and until when.',
  },
  'working-calendar': { id: 'Kalender kerja', en: 'Working calendar' },
  'working-calendarMeans': {
    id: 'Hari libur dan jam kerja: dari sinilah setiap batas waktu dihitung.',
    en: 'Days off and office hours: every due time is counted from these.',
  },
  'metadata-forms': { id: 'Formulir metadata', en: 'Metadata forms' },
  'metadata-formsMeans': {
    id: 'Apa yang diminta dari setiap dataset sebelum tayang: formulir nasional dan milik daerah.',
    en: 'What is asked of a dataset before it is published: national forms and the regency’s own.',
  },
  catalogue: { id: 'Katalog publik', en: 'Public catalogue' },
  catalogueMeans: {
    id: 'Laman data yang sudah disebarluaskan, terbuka bagi siapa pun: buka atau tutup, kontak, dan lisensinya.',
    en: 'Pages of published data for everybody: open or close them, their contact and licence.',
  },
  portal: { id: 'Portal data', en: 'Data portal' },
  portalMeans: {
    id: 'Portal CKAN tempat data yang disetujui ditayangkan: alamat, organisasi, token, dan yang belum sampai.',
    en: 'The CKAN portal that shows approved data: its address, organization and token, and what has not got there.',
  },
  'notice-settings': { id: 'Atur pemberitahuan', en: 'Notice settings' },
  'notice-settingsMeans': {
    id: 'Apa yang diberitahukan kepada Anda, lewat daftar, surel, atau kalender Anda sendiri.',
    en: 'What you are told about, by list, by mail or in a calendar of your own.',
  },
  reminders: { id: 'Pengingat', en: 'Reminders' },
  remindersMeans: {
    id: 'Siapa yang diingatkan menjelang batas waktu dan sesudahnya, sampai ke atasan.',
    en: 'Who is reminded before a due time and after it, up to those above.',
  },
  webhooks: { id: 'Webhook', en: 'Webhooks' },
  webhooksMeans: {
    id: 'Aplikasi lain yang diberi tahu begitu sesuatu terjadi.',
    en: 'Other programs that are told as soon as something happens.',
  },
  tokens: { id: 'Token', en: 'Tokens' },
  tokensMeans: {
    id: 'Kunci bagi aplikasi lain untuk membaca angka, pelaksanaan, dan dataset.',
    en: 'Keys by which other programs read figures, runs and datasets.',
  },
  'evidence-packs': { id: 'Bahan bukti EPSS', en: 'EPSS evidence packs' },
  'evidence-packsMeans': {
    id: 'Arsip berita acara, bukti, dan angka suatu rentang, siap untuk evaluasi.',
    en: 'An archive of records, evidence and figures of a period, ready for evaluation.',
  },
})
