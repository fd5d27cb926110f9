import { classNames } from '@satualur/engine'
import { some } from './named-some.ts'
import type { PlanWords } from './plan-words.ts'

const keptBy: Record<string, string> = {
  run: 'sudah ada pelaksanaan',
  person: 'masih ada orang atau riwayat orang',
  dataset: 'masih ada dataset',
  draft: 'sedang ada rancangan',
  schedule: 'masih ada jadwal',
  resource: 'masih ada sumber datanya',
  class_decision: 'sudah ada keputusan klasifikasi informasinya',
  list_entry: 'tercantum dalam Daftar Data',
  metadata_answer: 'sudah ada metadatanya',
  table_format: 'sudah ada format tabelnya',
}

/** Formal Indonesian. */
export const planWordsId: PlanWords = {
  locale: 'id',
  field: {
    code: 'kode wilayah',
    name: 'nama',
    kind: 'jenis',
    province: 'provinsi pemantau',
    zone: 'zona waktu',
    loadedYears: 'tahun libur yang dimuat',
    shortName: 'nama singkat',
    isProducer: 'Produsen Data',
    isSupervisor: 'pengawas',
    position: 'jabatan',
    opd: 'OPD',
    access: 'akses',
    title: 'judul',
    frequency: 'frekuensi',
    informationClass: 'klasifikasi informasi',
    concept: 'konsep',
    definition: 'definisi',
    unit: 'satuan',
    opens: 'dibuka',
    afterDays: 'hari kemudian',
    startsOn: 'mulai',
    endsOn: 'hari terakhir',
    isOpen: 'terbuka untuk umum',
    licence: 'lisensi',
    description: 'keterangan',
    contactName: 'nama kontak',
    contactEmail: 'surel kontak',
    contactPage: 'laman kontak',
  },
  value: {
    true: 'ya',
    false: 'tidak',
    'opd-user': 'pengguna OPD',
    viewer: 'pembaca',
    monthly: 'bulanan',
    quarterly: 'triwulanan',
    semester: 'semesteran',
    yearly: 'tahunan',
    'period-start': 'pada awal periode',
    'period-end': 'setelah periode berakhir',
  },
  nothing: 'kosong',
  changed: (field, before, after) => `${field}: ${before} → ${after}`,
  workingCalendar: 'Kalender kerja',
  hoursChanged: 'jam kerja berubah',
  wholeDays: (are) => (are ? 'hari dihitung penuh' : 'hari berakhir pada jam mulainya'),
  daysOff: (added, removed, changed) =>
    [
      added > 0 && `${added} hari libur ditambah`,
      removed > 0 && `${removed} hari libur dihapus`,
      changed > 0 && `${changed} hari libur berubah`,
    ]
      .filter(Boolean)
      .join(', '),
  newPerson: (position, access) => `${position}, ${access}`,
  personRemoved: 'akun dihapus; belum pernah ada yang dikerjakan',
  personBarred: 'akses dicabut; riwayat dan tugas yang masih terbuka tetap atas namanya',
  opdRemoved: 'dihapus; tidak ada yang merujuknya',
  datasetRemoved: 'dihapus; belum pernah ada prosesnya',
  classDecided: (decided) =>
    `klasifikasi tetap ${decided}, sesuai keputusan; ubahlah dengan keputusan baru di halaman dataset`,
  byClass: 'semesteran menurut klasifikasinya',
  newSchedule: (opens, afterDays) => (afterDays ? `${opens}, ${afterDays} hari kemudian` : opens),
  scheduleRemoved: 'dihapus; belum pernah membuka pelaksanaan',
  players: (joining, leaving) =>
    [...joining.map((email) => `+ ${email}`), ...leaving.map((email) => `− ${email}`)].join(', '),
  newSop: (version, from, steps, roles) =>
    `versi ${version}, berlaku mulai ${from}: ${steps} langkah, ${roles} pelaksana`,
  newVersion: (version, from, changes) => `versi ${version}, berlaku mulai ${from}: ${changes}`,
  counted: {
    stepsAdded: (count) => `${count} langkah ditambah`,
    stepsRemoved: (count) => `${count} langkah dihapus`,
    stepsMoved: (count) => `${count} langkah dipindah`,
    rolesAdded: (count) => `${count} pelaksana ditambah`,
    rolesRemoved: (count) => `${count} pelaksana dihapus`,
    rolesMoved: (count) => `${count} kolom pelaksana dipindah`,
    retimed: (count) => `${count} waktu berubah`,
    reassigned: (count) => `${count} penugasan pelaksana berubah`,
    reworded: (count) => `${count} teks berubah`,
    rerouted: (count) => `${count} alur berubah`,
    resupplied: (count) => `${count} kelengkapan atau output berubah`,
    required: (count) => `${count} ketentuan penyerahan berubah`,
    reheaded: (count) => `${count} isian identitas berubah`,
    others: (count) => `${count} isian lain berubah`,
  },
  onlyMarks: 'hanya tanda dan catatan pembaca lembar yang berubah',
  sopRemoved: 'dihapus beserta versinya; belum pernah dijalankan',
  newForm: (fields) => `formulir metadata sendiri: ${fields} isian`,
  formRemoved: 'formulir sendiri dihapus; jawabannya tetap tersimpan',
  onlyWordsOfForm: 'hanya judul, bagian, atau urutan isiannya yang berubah',
  formBegun: 'mulai diisi',
  fields: (added, removed, changed) =>
    [
      added > 0 && `${added} isian ditambah`,
      removed > 0 && `${removed} isian dihapus`,
      changed > 0 && `${changed} isian berubah`,
    ]
      .filter(Boolean)
      .join(', '),
  classFounded: (decisions, decided) =>
    `${decisions} keputusan; kini ${classNames.id[decided].toLowerCase()}`,
  classesStand: (inFile, inHouse) =>
    `${inHouse} keputusan yang ada tetap berlaku; berkas memuat ${inFile} keputusan yang berbeda. Putuskan di halaman dataset`,
  dataList: (year) => `Daftar Data ${year}`,
  listFounded: (entries) => `${entries} butir beserta riwayatnya`,
  listStands: (differences) =>
    `sudah ada dan tetap seperti putusan Forum; yang berbeda di berkas: ${differences}`,
  entries: (onlyInFile, onlyInHouse, different) =>
    [
      onlyInFile.length > 0 && `${onlyInFile.length} hanya di berkas (${some(onlyInFile)})`,
      onlyInHouse.length > 0 && `${onlyInHouse.length} tidak ada di berkas (${some(onlyInHouse)})`,
      different.length > 0 && `${different.length} riwayat berbeda (${some(different)})`,
    ]
      .filter(Boolean)
      .join(', '),
  catalogue: 'Katalog publik',
  newFormat: (revision, columns) => `format tabel revisi ${revision}: ${columns} kolom`,
  newFormatRevision: (revision, changes) => `format tabel revisi ${revision}: ${changes}`,
  formatRemoved: 'format tabel dicabut; revisi sebelumnya tetap tersimpan',
  columns: {
    added: (names) => `${names.length} kolom ditambah (${names.join(', ')})`,
    removed: (names) => `${names.length} kolom dihapus (${names.join(', ')})`,
    changed: (names) => `${names.length} kolom berubah (${names.join(', ')})`,
    moved: 'urutan kolom berubah',
    key: (names) => `kolom kunci: ${names.join(', ') || 'tidak ada'}`,
    others: 'keterangan di luar kolom berubah',
  },
  keptBy: (kind, table) => {
    const why = keptBy[table] ?? 'masih ada yang merujuknya'
    const hint = kind === 'sop' && table === 'run' ? '; cabut versinya bila tidak berlaku lagi' : ''
    return `tidak tertulis di berkas, tetapi tetap ada: ${why}${hint}`
  },
}
