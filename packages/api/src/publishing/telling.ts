import type { Instant } from '@satualur/engine'
import type { Statement } from '../database/door.ts'
import type { Working } from '../jobs/work.ts'
import type { News } from '../notice/news.ts'
import { writingDeliveries } from '../notice/webhook/writing-deliveries.ts'
import { writingNews } from '../notice/writing-news.ts'

/** What other programs are told: that what everybody can see of a dataset has changed, once for each change. */
export const tellingPrograms = (
  kind: 'data.published' | 'data.withdrawn' | 'portal.failing' | 'portal.drifted',
  dataset: string,
  at: Instant,
): Statement[] =>
  writingDeliveries([{ kind, id: `${dataset}.${at}.${kind.split('.')[1]}`, at, run: null, dataset }], {
    clock: () => at,
  })

interface Told extends Pick<News, 'audience' | 'people'> {
  kind: 'data-public' | 'portal-failing' | 'portal-drifted'
  dataset: string
  /** Of what it is: nobody is told of one thing twice. */
  of: Instant
}

/** What people are told who keep the portal, or whose data have become public without them. */
export const tellingPeople = ({ of, ...told }: Told, working: Working): Statement[] =>
  writingNews(
    [
      {
        ...told,
        ...{ source: `${told.kind} ${told.dataset} ${of}`, at: working.clock(), run: null, actor: null },
      },
    ],
    working,
  )
