import { posix } from 'node:path'
import { Refused } from '../table-refusal.ts'
import type { Archive } from './archive.ts'
import { readXml } from './read-xml.ts'

export interface Sheet {
  name: string
  /** The part of the archive that holds it. */
  part: string
  isVisible: boolean
}

export interface WorkbookParts {
  sheets: readonly Sheet[]
  /** Days are counted from 1904 on, as old Macintosh programs did. */
  isFrom1904: boolean
  sharedStrings: string | null
  styles: string | null
}

/** Which parts of an archive hold the sheets of a workbook, by the links that it has itself. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts> {
  const [main] = (await linksOf(archive, '')).filter(({ type }) => type === 'officeDocument')
  if (!main || !archive.has(main.target)) throw new Refused('not-a-table')
  const links = await linksOf(archive, main.target)
  const named: { name: string; link: string; isVisible: boolean }[] = []
  let isFrom1904 = false
  await readXml(archive.pieces(main.target), {
    open(tag, attributes) {
      if (tag === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      named.push({
        name: attributes['name'] ?? '',
        link,
        isVisible: (attributes['state'] ?? 'visible') === 'visible',
      })
    },
  })
  const partOf = (type: string) =>
    links.find((link) => link.type === type && archive.has(link.target))?.target ?? null
  return {
    sheets: named.flatMap(({ name, link, isVisible }) => {
      const found = links.find(({ id, type }) => id === link && type === 'worksheet')
      return found && archive.has(found.target) ? [{ name, part: found.target, isVisible }] : []
    }),
    isFrom1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
}

interface Link {
  id: string
  /** The last word of the relation's address. */
  type: string
  target: string
}

async function linksOf(archive: Archive, part: string): Promise<Link[]> {
  const { dir, base } = posix.parse(part)
  const place = posix.join(dir, '_rels', `${base}.rels`)
  const links: Link[] = []
  if (!archive.has(place)) return links
  await readXml(archive.pieces(place), {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag !== 'Relationship') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target)
      links.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return links
}
