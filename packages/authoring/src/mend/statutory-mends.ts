import { removeDeadline, setDeadline } from '../edit/whole/statutory.ts'
import { mend, type MendsOf } from './mend.ts'

/** Beside naming another step, which only a person can. */
export const unknownDeadlineAct: MendsOf<'unknown-deadline-act'> = (
  sop,
  { data: { deadline, title, end } },
) => [
  mend(
    sop,
    'whole-run',
    end === 'startsAt'
      ? {
          id: () => `Hitung “${title}” sejak awal pelaksanaan`,
          en: () => `Let “${title}” run from the start of the run`,
        }
      : {
          id: () => `Jadikan akhir pelaksanaan sebagai pemenuhan “${title}”`,
          en: () => `Let the end of the run keep “${title}”`,
        },
    (one) => setDeadline(one, deadline, { [end]: null }),
  ),
  mend(
    sop,
    'remove-deadline',
    {
      id: () => `Hapus tenggat undang-undang “${title}”`,
      en: () => `Remove the statutory deadline “${title}”`,
    },
    (one) => removeDeadline(one, deadline),
  ),
]

export const deadlineWithoutNumber: MendsOf<'deadline-without-number'> = (
  sop,
  { data: { deadline, title, of } },
) =>
  of === 'waktu'
    ? []
    : [
        mend(
          sop,
          'no-extension',
          {
            id: () => `Jangan bolehkan perpanjangan “${title}”`,
            en: () => `Allow no extension of “${title}”`,
          },
          (one) => setDeadline(one, deadline, { extension: undefined }),
        ),
      ]
