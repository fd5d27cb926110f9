import type { RouteRecordRaw } from 'vue-router'

/** The page behind each address, for those who have signed in. */
export const pages: RouteRecordRaw[] = [
  {
    path: 'tugas',
    name: 'tasks',
    component: () => import('../../run/TasksPage.vue'),
    children: [
      { path: ':task', name: 'task', component: () => import('../../run/TaskPage.vue'), props: true },
    ],
  },
  { path: 'pelaksanaan', name: 'runs', component: () => import('../../run/RunsPage.vue') },
  { path: 'pelaksanaan/baru', name: 'start-run', component: () => import('../../run/StartRunPage.vue') },
  { path: 'pelaksanaan/:run', name: 'run', component: () => import('../../run/RunPage.vue'), props: true },
  { path: 'beban-kerja', name: 'workloads', component: () => import('../../run/WorkloadsPage.vue') },
  {
    path: 'sop/:sop/pindahkan',
    name: 'migrate-runs',
    component: () => import('../../run/MigrateRunsPage.vue'),
    props: true,
  },
  { path: 'sop', name: 'sops', component: () => import('../../sop/SopsPage.vue') },
  { path: 'sop/pustaka', name: 'library', component: () => import('../../sop/LibraryPage.vue') },
  {
    path: 'sop/pustaka/:entry',
    name: 'library-entry',
    component: () => import('../../sop/LibraryEntryPage.vue'),
    props: true,
  },
  { path: 'sop/banding', name: 'compare', component: () => import('../../sop/ComparePage.vue') },
  { path: 'sop/:sop/susun', name: 'draft', component: () => import('../../sop/DraftPage.vue'), props: true },
  {
    path: 'sop/:sop/hulu',
    name: 'upstream',
    component: () => import('../../sop/UpstreamPage.vue'),
    props: true,
  },
  {
    path: 'sop/:sop/cetak',
    name: 'print-sop',
    component: () => import('../../sop/PrintSopPage.vue'),
    props: true,
  },
  { path: 'sop/:sop', name: 'sop', component: () => import('../../sop/SopPage.vue'), props: true },
  { path: 'dataset', name: 'datasets', component: () => import('../../dataset/DatasetsPage.vue') },
  { path: 'dataset/kalender', name: 'calendar', component: () => import('../../dataset/CalendarPage.vue') },
  {
    path: 'dataset/daftar-data',
    name: 'data-list',
    component: () => import('../../dataset/DataListPage.vue'),
  },
  {
    path: 'dataset/daftar-data/impor',
    name: 'import-list',
    component: () => import('../../dataset/ImportListPage.vue'),
  },
  {
    path: 'dataset/daftar-data/:entry',
    name: 'list-entry',
    component: () => import('../../dataset/ListEntryPage.vue'),
    props: true,
  },
  {
    path: 'dataset/:dataset/metadata',
    name: 'dataset-metadata',
    component: () => import('../../dataset/DatasetMetadataPage.vue'),
    props: true,
  },
  {
    path: 'dataset/:dataset/format',
    name: 'dataset-format',
    component: () => import('../../dataset/DatasetFormatPage.vue'),
    props: true,
  },
  {
    path: 'dataset/:dataset/klasifikasi',
    name: 'dataset-class',
    component: () => import('../../dataset/DatasetClassPage.vue'),
    props: true,
  },
  {
    path: 'dataset/:dataset/publikasi',
    name: 'dataset-publication',
    component: () => import('../../publishing/DatasetPublishingPage.vue'),
    props: true,
  },
  {
    path: 'dataset/:dataset',
    name: 'dataset',
    component: () => import('../../dataset/DatasetPage.vue'),
    props: true,
  },
  {
    path: 'kepatuhan',
    component: () => import('../../compliance/CompliancePage.vue'),
    children: [
      { path: '', name: 'compliance', component: () => import('../../compliance/OverviewPage.vue') },
      {
        path: 'hambatan',
        name: 'bottlenecks',
        component: () => import('../../compliance/BottlenecksPage.vue'),
      },
      { path: 'varian', name: 'variants', component: () => import('../../compliance/VariantsPage.vue') },
      {
        path: 'tenggat-hukum',
        name: 'statutory-deadlines',
        component: () => import('../../compliance/DeadlinesPage.vue'),
      },
    ],
  },
  {
    path: 'kepatuhan/bahan-bukti',
    name: 'evidence-packs',
    component: () => import('../../compliance/EvidencePacksPage.vue'),
  },
  { path: 'orang', name: 'people', component: () => import('../../people/PeoplePage.vue') },
  { path: 'tidak-di-tempat', name: 'absence', component: () => import('../../people/AbsencePage.vue') },
  {
    path: 'kalender-kerja',
    name: 'working-calendar',
    component: () => import('../../regency/WorkingCalendarPage.vue'),
  },
  {
    path: 'kalender-kerja/perubahan',
    name: 'calendar-amendment',
    component: () => import('../../regency/CalendarAmendmentPage.vue'),
  },
  {
    path: 'kalender-kerja/riwayat',
    name: 'calendar-revisions',
    component: () => import('../../regency/CalendarRevisionsPage.vue'),
  },
  { path: 'pengaturan', name: 'settings', component: () => import('../place/SettingsPage.vue') },
  { path: 'pemberitahuan', name: 'notices', component: () => import('../../notice/NoticesPage.vue') },
  {
    path: 'pengaturan/pemberitahuan',
    name: 'notice-settings',
    component: () => import('../../notice/NoticeSettingsPage.vue'),
  },
  {
    path: 'pengaturan/pengingat',
    name: 'reminders',
    component: () => import('../../notice/RemindersPage.vue'),
  },
  {
    path: 'pengaturan/formulir',
    name: 'metadata-forms',
    component: () => import('../../dataset/MetadataFormsPage.vue'),
  },
  {
    path: 'pengaturan/katalog',
    name: 'catalogue',
    component: () => import('../../publishing/CataloguePage.vue'),
  },
  { path: 'pengaturan/portal', name: 'portal', component: () => import('../../publishing/PortalPage.vue') },
  { path: 'pengaturan/webhook', name: 'webhooks', component: () => import('../../notice/WebhooksPage.vue') },
  {
    path: 'pengaturan/webhook/:webhook',
    name: 'webhook',
    component: () => import('../../notice/WebhookPage.vue'),
    props: true,
  },
  { path: 'pengaturan/token', name: 'tokens', component: () => import('../../people/TokensPage.vue') },
  {
    path: 'pengaturan/pejabat-pengganti',
    name: 'delegations',
    component: () => import('../../people/DelegationsPage.vue'),
  },
]

/** Those that are open to everybody. */
export const openPages: RouteRecordRaw[] = [
  {
    path: '/masuk',
    name: 'login',
    component: () => import('../../people/LoginPage.vue'),
    meta: { isOpen: true },
  },
  {
    path: '/undangan/:token',
    name: 'invitation',
    component: () => import('../../people/InvitationPage.vue'),
    props: true,
    meta: { isOpen: true },
  },
  {
    path: '/kata-sandi/:token',
    name: 'password',
    component: () => import('../../people/PasswordPage.vue'),
    props: true,
    meta: { isOpen: true },
  },
  {
    path: '/verifikasi/:code?',
    name: 'verify-record',
    component: () => import('../../run/VerifyRecordPage.vue'),
    props: true,
    meta: { isOpen: true },
  },
]
