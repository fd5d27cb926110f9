export const usage = `SatuAlur: dari SOP di kertas ke prosedur yang berjalan dan terukur
          from the SOP on paper to a procedure that runs and is measured

  npm start [-- pilihan · options]

    --port N       porta, biasanya 4000 · the port, usually 4000
    --data DIR     folder data, biasanya .satualur · the data folder, usually .satualur
    --empty        tanpa data contoh; mencetak tautan sekali pakai untuk admin pertama
                   no sample data; prints a one-time link for the first admin
    --help         bantuan ini · this help

  npm run satualur -- sample remove [--data DIR]

    menghapus semua kabupaten contoh · removes all sample regencies

  DATABASE_URL=postgres://…   memakai server PostgreSQL itu, bukan yang dibawa program ini
                              uses that PostgreSQL server instead of the one this program brings
`
