import { Author } from '../an-author.ts'
import type { Story } from '../a-story.ts'
import { derivedFromPekalongan } from '../an-upstream.ts'

/**
 * In a regency one draft comes from a national template, with something said about it; one is in review; one has hardly
 * begun; and one comes from Pekalongan, which has shared an edition from a later day since: where all of it is seen.
 */
export async function sopsToSee(story: Pick<Story, 'signsIn' | 'neighbour'> & { laterOn?: string }) {
  const admin = await story.signsIn('admin')
  const author = new Author(admin)
  const { entry, draft: derived } = await derivedFromPekalongan(await story.neighbour(), admin, story.laterOn)
  const draft = await author.drafts({ from: 'satu-data-indonesia' })
  await author.comments(draft, 'kesepakatan', 'Apakah Forum juga menyetujui jadwal rilisnya?')
  const reviewed = await author.drafts({ from: 'informasi-publik' })
  await author.comments(reviewed, 'uji', 'Apakah waktunya cukup?')
  await author.asksForReview(reviewed, 'Mohon ditinjau sebelum rapat PPID.')
  const begun = await author.drafts({ title: 'Pelayanan Permintaan Data' })
  const desk = `/sop/${draft.sop.id}/susun`
  return {
    ...{ 'the library': '/sop/pustaka', 'the library where nothing fits': '/sop/pustaka?search=zzz' },
    ...{ 'an SOP of the library': `/sop/pustaka/${entry}`, 'a choice of two SOPs': '/sop/banding' },
    'two SOPs compared': `/sop/banding?dari=p:${entry}&ke=v:${derived.id}`,
    'a short draft': `/sop/${derived.sop.id}/susun`,
    ...{ 'a draft': desk, 'who plays': `${desk}?bagian=pemeran` },
    ...{ 'what if': `${desk}?bagian=uji-coba`, 'what is said of a draft': `${desk}?bagian=tinjauan` },
    'a draft in review': `/sop/${reviewed.sop.id}/susun?bagian=tinjauan`,
    ...{
      'an empty sheet': `/sop/${begun.sop.id}/susun`,
      'an SOP that is but a draft': `/sop/${draft.sop.id}`,
    },
    'news from upstream': `/sop/${derived.sop.id}/hulu`,
  }
}
