import { speak } from '../app/language/speak.ts'

export const t = speak('people', {
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInLead: {
    id: 'SOP kabupaten yang berjalan dan terukur.',
    en: 'The procedures of a regency, running and measured.',
  },
  email: { id: 'Surel', en: 'E-mail' },
  password: { id: 'Kata sandi', en: 'Password' },
  showPassword: { id: 'Tampilkan', en: 'Show' },
  hidePassword: { id: 'Sembunyikan', en: 'Hide' },
  regencyChoice: { id: 'Pilih kabupaten/kota', en: 'Choose a regency' },
  ended: {
    id: 'Sesi Anda telah berakhir. Silakan masuk kembali; halaman Anda akan dibuka lagi.',
    en: 'Your session has ended. Sign in again and your page will reopen.',
  },
  sending: { id: 'Mengirim …', en: 'Sending …' },
  signOutFault: {
    id: 'Belum keluar: sambungan terputus. Coba lagi.',
    en: 'Not signed out: the connection is down. Try again.',
  },
  invitation: { id: 'Siapkan kabupaten Anda', en: 'Set up your regency' },
  invitationLead: {
    id: 'Undangan ini untuk admin pertama. Anggota lain ditambahkan kemudian.',
    en: 'This invitation is for the first admin. Others are added later.',
  },
  regencyKind: { id: 'Jenis daerah', en: 'Kind' },
  KABUPATEN: { id: 'Kabupaten', en: 'Kabupaten (regency)' },
  KOTA: { id: 'Kota', en: 'Kota (city)' },
  regencyName: {
    id: 'Nama daerah, tanpa kata kabupaten atau kota',
    en: 'Name, without the word kabupaten or kota',
  },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  ASIA_JAKARTA: { id: 'WIB (Jakarta)', en: 'WIB (Jakarta)' },
  ASIA_PONTIANAK: { id: 'WIB (Pontianak)', en: 'WIB (Pontianak)' },
  ASIA_MAKASSAR: { id: 'WITA (Makassar)', en: 'WITA (Makassar)' },
  ASIA_JAYAPURA: { id: 'WIT (Jayapura)', en: 'WIT (Jayapura)' },
  name: { id: 'Nama', en: 'Name' },
  position: { id: 'Jabatan', en: 'Position' },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  choosePassword: { id: 'Pilih kata sandi', en: 'Choose a password' },
  chooseFirstLead: {
    id: 'Selamat datang, {name}. Dengan surel dan kata sandi ini Anda masuk ke SatuAlur {regencyName}.',
    en: 'Welcome, {name}. With this e-mail and password you sign in to SatuAlur of {regencyName}.',
  },
  chooseAgainLead: {
    id: 'Kata sandi baru untuk {name}, {regencyName}. Yang lama tidak berlaku lagi, dan Anda keluar di perangkat lain.',
    en: 'A new password for {name}, {regencyName}. The old one stops working, and other devices are signed out.',
  },
  newPasswordOf: {
    id: 'Kata sandi baru, paling sedikit {n} karakter',
    en: 'New password, at least {n} characters',
  },
  chooseAndSignIn: { id: 'Simpan dan masuk', en: 'Save and sign in' },
  linkOver: { id: 'Tautan ini tidak berlaku lagi', en: 'This link is no longer valid' },
  linkOverLead: {
    id: 'Sudah dipakai, sudah diganti, atau sudah lewat waktunya. Mintalah tautan baru kepada admin kabupaten/kota Anda, atau masuk bila sudah mempunyai kata sandi.',
    en: 'It was used, replaced or has expired. Ask your regency’s admin for a new one, or sign in if you have a password.',
  },
  accept: { id: 'Buat dan masuk', en: 'Create and sign in' },
})
