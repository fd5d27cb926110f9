export const usage = `SatuAlur: dari SOP di kertas ke prosedur yang berjalan dan terukur
          from the SOP on paper to a procedure that runs and is measured

  npm start [-- pilihan · options]

    --port N       porta, biasanya 4000 · the port, usually 4000
    --data DIR     folder data, biasanya .satualur · the data folder, usually .satualur
    --empty        tanpa data contoh; mencetak tautan sekali pakai untuk admin pertama
                   no sample data; prints a one-time link for the first admin
    --help         bantuan ini · this help

  npm run satualur -- doctor [--data DIR]

    memeriksa basis data, disk, jam, pengaturan, dan pekerjaan yang tertinggal, tanpa mengubah apa pun; keluar 1 bila ada yang salah
    looks at the database, the disk, clocks, settings and what was left lying, and changes nothing; exits 1 where something is at fault

  npm run satualur -- sample remove [--data DIR]

    menghapus semua kabupaten contoh · removes all sample regencies

  npm run satualur -- regency make [DIR] [--data DIR]

    membuat kabupaten/kota lain, provinsi, atau tingkat nasional dari folder berkasnya, lalu mencetak tautan untuk adminnya
    makes a further regency, a province or the nation of a folder of files, and prints a link for its admins

  npm run satualur -- tally rebuild [--data DIR]

    menghitung ulang rekap kepatuhan dari semua tugas, juga selagi SatuAlur berjalan
    counts the tally of compliance anew from all tasks, also while SatuAlur runs

  npm run satualur -- jobs [--json] [--data DIR]

    pekerjaan yang gagal berkali-kali dan tidak dicoba lagi, masing-masing dengan sebabnya; keluar 1 bila ada
    jobs that have failed again and again and are not tried any more, each with its reason; exits 1 where there are any

  npm run satualur -- jobs retry NOMOR… | --all [--data DIR]

    mencoba lagi yang disebut, atau semuanya, setelah sebabnya diperbaiki
    tries those that are named again, or all of them, once the reason is mended

  npm run satualur -- report-login --regency KUNCI [--remove] [--data DIR]

    membuat, memperbarui, atau menghapus login SQL untuk Grafana dan sejenisnya (docs/panduan/alat-lain.id.md)
    makes, renews or removes the SQL login for Grafana and the like (docs/panduan/alat-lain.en.md)

  DATABASE_URL=postgres://…   memakai server PostgreSQL itu, bukan yang dibawa program ini
                              uses that PostgreSQL server instead of the one this program brings

Konfigurasi sebagai berkas · configuration as files (docs/configuration.md)

  npm run satualur -- export [--to DIR]       menulis konfigurasi server ke folder
                                              writes the server's configuration into a folder
  npm run satualur -- lint [DIR] [--strict]   memeriksa folder tanpa server · checks a folder without a server
  npm run satualur -- diff [DIR]              apa yang akan diubah oleh apply --prune
                                              what apply --prune would change
  npm run satualur -- apply [DIR] [--dry-run] [--prune] [--yes]
                                              menyusun rencana, bertanya, lalu menerapkan semuanya atau tidak sama sekali
                                              plans, asks, then applies all of it or nothing

    --server URL   biasanya http://127.0.0.1:4000 · usually http://127.0.0.1:4000
    --email SUREL  admin kabupaten/kota · an admin of the regency; --regency KEY bila perlu · where needed
                   kata sandi: SATUALUR_PASSWORD, atau ditanyakan · password: SATUALUR_PASSWORD, or asked for
    --dry-run      hanya rencananya · the plan only
    --prune        yang tidak tertulis di berkas dihapus · what the files leave out is taken away
    --strict       peringatan dihitung sebagai kesalahan · warnings count as errors
    --yes          tanpa bertanya · without asking
    --json         hasil untuk program lain · the result for another program

    Kode keluar · exit codes
      0  selesai; diff: sama · done; diff: equal
      1  ada perbedaan, atau ada masalah di berkas · differences, or problems in the files
      2  salah pakai · wrong usage
      3  ditolak server: sudah berubah, tidak berwenang, kata sandi salah
         the server refused: it has moved, not allowed, wrong password
      4  server tidak dapat dihubungi · the server cannot be reached
`
