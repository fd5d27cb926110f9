/** A format as a release keeps it: a key of two columns, one with a unit, one to choose from, and one that nothing is said of. */
export const visitsSchema = {
  fields: [
    {
      name: 'puskesmas',
      type: 'string',
      title: 'Nama Puskesmas',
      description: 'Tempat pelayanan, </th><script>1</script>',
      constraints: { enum: ['Mojosari', 'Ngoro'] },
    },
    {
      name: 'jenis',
      type: 'string',
      title: 'Jenis kunjungan',
      constraints: { enum: ['K1', 'K4'] },
      categories: [
        { value: 'K1', label: 'Kunjungan pertama' },
        { value: 'K4', label: 'Kunjungan keempat' },
      ],
    },
    { name: 'jumlah', type: 'integer', title: 'Jumlah kunjungan', 'satualur:unit': 'kunjungan' },
    { name: 'catatan', type: 'string' },
  ],
  primaryKey: ['puskesmas', 'jenis'],
  missingValues: ['', '-'],
}
