import { speak } from '../app/i18n.ts'

export const t = speak('run', {
  tasks: { id: 'Tugas Saya', en: 'My tasks' },
  task: { id: 'Tugas', en: 'Task' },
  runs: { id: 'Pelaksanaan', en: 'Runs' },
  run: { id: 'Pelaksanaan', en: 'Run' },
  startRun: { id: 'Mulai pelaksanaan', en: 'Start a run' },
})
