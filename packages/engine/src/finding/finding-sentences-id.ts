import type { FindingSentences } from './finding-language.ts'

const kinds = {
  role: 'pelaksana',
  stage: 'tahapan',
  artefact: 'dokumen',
  step: 'langkah',
  act: 'simbol',
  outcome: 'pilihan',
  deadline: 'tenggat undang-undang',
}
const cells = {
  waktu: 'waktu',
  needs: 'kelengkapan',
  yields: 'output',
  number: 'nomor',
  stage: 'tahapan',
  activity: 'uraian kegiatan',
  note: 'keterangan',
  performer: 'pelaksana',
  target: 'tujuan panah',
  role: 'nama pelaksana',
}
const nipDefects = {
  length: 'tidak terdiri atas 18 angka',
  'birth-date': 'tidak diawali tanggal lahir yang mungkin',
  'appointment-date': 'memuat bulan pengangkatan yang tidak mungkin',
  sex: 'memuat angka jenis kelamin selain 1 atau 2',
}
const dateDefects = {
  'no-such-day': 'tidak ada dalam kalender',
  'too-early': 'terlalu lama berlalu untuk sebuah SOP',
  'too-late': 'terlalu jauh sesudah hari ini',
}
const headerCell = {
  number: 'nomor SOP',
  madeOn: 'tanggal pembuatan',
  revisedOn: 'tanggal revisi',
  ratifiedOn: 'tanggal pengesahan',
  effectiveOn: 'tanggal efektif',
  ratifiedBy: 'disahkan oleh',
  legalBasis: 'dasar hukum',
  qualifications: 'kualifikasi pelaksana',
  related: 'keterkaitan',
  equipment: 'peralatan dan perlengkapan',
  warnings: 'peringatan',
  records: 'pencatatan dan pendataan',
}

/** The sentences in formal Indonesian. */
export const findingSentencesId: FindingSentences = {
  headerCell,
  and: 'dan',
  when: (choices) =>
    `Hal ini terjadi bila ${choices.map(({ act, outcome }) => `${act} memilih “${outcome}”`).join(', lalu ')}.`,
  sentence: {
    'no-steps': () => 'SOP ini belum mempunyai langkah. Tambahkan sekurang-kurangnya satu langkah.',
    'duplicate-key': ({ kind, key }) =>
      `kunci “${key}” dipakai oleh lebih dari satu ${kinds[kind]}. Beri setiap ${kinds[kind]} kunci tersendiri.`,
    'unknown-performer': ({ role }) =>
      `pelaksana “${role}” tidak ada di antara kolom pelaksana. Tambahkan kolomnya atau pilih pelaksana lain.`,
    'unknown-target': ({ target }) =>
      `panah menuju “${target}”, yang tidak ada dalam SOP ini. Pilih tujuan yang ada.`,
    'unknown-stage': ({ stage }) =>
      `tahapan “${stage}” tidak ada dalam SOP ini. Tambahkan tahapannya atau pilih yang ada.`,
    'unknown-artefact': ({ artefact }) =>
      `dokumen “${artefact}” tidak ada dalam SOP ini. Tambahkan dokumennya atau pilih yang ada.`,
    'step-without-act': () => 'belum ada simbol pada baris ini. Gambarkan simbolnya pada kolom pelaksana.',
    'act-without-performer': () => 'belum ada pelaksana. Pilih kolom pelaksana untuk simbol ini.',
    'act-without-outcome': () =>
      'belum ada kelanjutannya. Tarik panah ke langkah berikutnya atau jadikan akhir.',
    'decision-without-choice': () =>
      'simbol keputusan ini mempunyai kurang dari dua pilihan. Tambahkan pilihan atau ubah menjadi simbol proses.',
    'process-with-choice': () =>
      'ada beberapa pilihan, padahal ini bukan simbol keputusan. Ubah menjadi simbol keputusan atau sisakan satu pilihan.',
    'act-unreachable': () =>
      'tidak ada panah dari awal yang sampai ke sini. Hubungkan dari langkah sebelumnya atau hapus simbol ini.',
    'act-never-opens': () =>
      'tidak pernah dapat dimulai, karena cabang yang ditunggu tidak pernah tiba semuanya. Ubah menjadi menunggu salah satu cabang.',
    'no-way-out': ({ acts }, say) =>
      `tidak ada jalan menuju akhir dari ${say.list(acts.map(say.act))}. Tambahkan pilihan yang keluar dari putaran ini.`,
    deadlock: ({ missing, path }, say) =>
      `menunggu cabang dari ${say.list(missing.map(say.act))}, yang tidak akan tiba. ${say.when(path)}Ubah menjadi menunggu salah satu cabang, atau kembalikan pekerjaan ke tempat semua cabang dimulai.`,
    'improper-completion': ({ missing, path }, say) =>
      `masih menunggu cabang dari ${say.list(missing.map(say.act))} ketika pelaksanaan sudah berakhir. ${say.when(path)}Arahkan semua cabang ke sini, atau ubah menjadi menunggu salah satu cabang.`,
    unsafe: ({ from, path }, say) =>
      `dapat dimulai lagi dari ${say.act(from)} selagi belum selesai. ${say.when(path)}Jadikan langkah ini menunggu semua cabang, atau satukan cabangnya lebih dahulu.`,
    'too-complex': ({ markings }, say) =>
      `Alur ini terlalu bercabang untuk diperiksa seluruhnya (lebih dari ${say.number(markings)} keadaan). Kurangi cabang yang berjalan bersamaan atau bagi menjadi beberapa SOP.`,
    'alternative-starts': ({ starts }, say) =>
      `SOP ini dapat dimulai dari ${say.list(starts.map(say.act))}. Pilih salah satunya setiap kali memulai pelaksanaan.`,
    'title-missing': () => 'SOP ini belum mempunyai judul. Tuliskan nama SOP.',
    'activity-missing': () => 'uraian kegiatan belum diisi. Tuliskan apa yang dikerjakan pada langkah ini.',
    'unknown-apart-step': ({ other }) =>
      `langkah “${other}”, yang pelaksananya harus berbeda, tidak ada dalam SOP ini. Pilih langkah yang ada atau hapus ketentuan ini.`,
    'apart-from-itself': () =>
      'pelaksananya diminta berbeda dari pelaksana langkah ini sendiri. Hapus ketentuan ini atau pilih langkah lain.',
    'nothing-taken': ({ artefact }, say) =>
      `“${say.artefact(artefact)}” wajib diserahkan, padahal tidak satu bentuk pun diterima. Pilih bentuk yang diterima.`,
    'outcome-without-target': ({ label }) =>
      `pilihan ${label === null ? 'ini' : `“${label}”`} belum menuju ke mana pun. Tarik panahnya ke langkah lain, atau biarkan bila pelaksanaan memang berakhir di sini.`,
    'check-without-rejection': () =>
      'langkah pemeriksaan ini tidak dapat menolak. Tambahkan keputusan dengan panah kembali, atau biarkan bila memang selalu diterima.',
    'broken-chain': ({ artefact }, say) =>
      `kelengkapan “${say.artefact(artefact)}” bukan output langkah sebelumnya. Pilih output yang dimaksud, atau tandai bahwa dokumen ini berasal dari luar.`,
    'waktu-without-number': ({ text }) =>
      `waktu “${text}” tidak memuat angka: batasnya paling jauh periode datanya, atau tidak ada. Isikan lamanya bila ada.`,
    'empty-cell': ({ cell }) =>
      `${cells[cell]} belum diisi. Isikan, atau biarkan kosong bila memang tidak ada.`,
    unsure: ({ what, confidence, why }, say) =>
      `${what in cells ? cells[what as keyof typeof cells] : 'isi bagian ini'} perlu konfirmasi: disimpulkan dengan keyakinan ${say.percent(confidence)}${why && ` (${why})`}. Benarkan atau perbaiki.`,
    'unknown-deadline-act': ({ title, end, act }) =>
      `tenggat undang-undang “${title}” ${end === 'startsAt' ? 'dihitung sejak' : 'dipenuhi oleh'} “${act}”, yang tidak ada dalam SOP ini. Pilih langkah yang ada.`,
    'deadline-without-number': ({ title, of, text }) =>
      `${of === 'waktu' ? 'waktu' : 'perpanjangan'} tenggat undang-undang “${title}”${text ? `, “${text}”,` : ''} tidak menyebut lama yang pasti. Isikan lamanya, misalnya “10 hari kerja”.`,
    'deadline-unsaid': ({ title, cell }) =>
      cell === 'title'
        ? `tenggat undang-undang “${title}” belum bernama. Tuliskan apa yang harus dipenuhi sebelum tenggatnya.`
        : `tenggat undang-undang “${title}” belum menyebut dasar hukumnya. Tuliskan peraturan dan pasalnya.`,
    'role-unused': () =>
      'tidak mengerjakan satu langkah pun. Gambarkan simbolnya pada sebuah langkah, atau hapus kolomnya.',
    'role-without-player': () =>
      'belum ada orang yang memerankannya. Tentukan orangnya sebelum SOP dijalankan.',
    'apart-one-person': ({ other }, say) =>
      `langkah ini dan ${say.step(other)} hanya dimainkan oleh orang yang sama, padahal pelaksananya harus berbeda. Tambahkan orang lain pada salah satu pelaksananya.`,
    'header-missing': () => 'belum diisi. Lengkapi sebelum SOP disahkan.',
    'impossible-year': ({ text, year, latest }) =>
      `tahun ${year} pada “${text}” tidak mungkin, karena melewati ${latest}. Periksa tahun peraturannya.`,
    'impossible-date': ({ text, defect }) =>
      `tanggal “${text}” ${dateDefects[defect]}. Periksa hari, bulan, dan tahunnya.`,
    'legal-basis-without-year': ({ text }) =>
      `“${text}” tidak menyebut tahun. Lengkapi nomor dan tahun peraturannya.`,
    'nip-malformed': ({ nip, defect }) =>
      `NIP “${nip}” ${nipDefects[defect]}. Cocokkan dengan dokumen aslinya.`,
    'nip-labelled-nik': ({ nip }) =>
      `“${nip}” berlabel NIK, padahal pejabat mempunyai NIP. Perbaiki labelnya.`,
    'dates-out-of-order': ({ earlier, later, earlierOn, laterOn }) =>
      `${headerCell[later]} (${laterOn}) mendahului ${headerCell[earlier]} (${earlierOn}). Periksa kedua tanggal.`,
    remark: ({ where, text }) => `${where}: ${text}`,
  },
}
