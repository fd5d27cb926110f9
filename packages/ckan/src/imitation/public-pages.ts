import type { Caller } from './caller.ts'
import { resourceFor, seenDataset } from './caller.ts'
import { CkanRefusal } from './refusal.ts'
import { page, type Reply } from './reply.ts'

/** What a visitor gets: files, and a page per dataset with its title and its files. Null where there is neither. */
export function publicPage(caller: Caller, path: string): Reply | null {
  const [, dataset, resource] =
    /^\/dataset\/([^/]+)(?:\/resource\/([^/]+)\/download(?:\/[^/]*)?)?$/.exec(path) ?? []
  if (dataset === undefined) return null
  try {
    return resource === undefined ? datasetPage(caller, dataset) : file(caller, resource)
  } catch (refusal) {
    if (refusal instanceof CkanRefusal) return page(refusal.status, 'Tidak ditemukan')
    throw refusal
  }
}

function file(caller: Caller, id: string): Reply | null {
  const { resource } = resourceFor(caller, id, seenDataset)
  const stored = caller.state.files.get(resource.id)
  if (!stored || resource.url_type !== 'upload') return null
  return {
    status: 200,
    headers: { 'content-type': resource.mimetype ?? 'application/octet-stream' },
    body: stored.bytes,
  }
}

function datasetPage(caller: Caller, reference: string): Reply {
  const { title, notes, resources } = seenDataset(caller, reference)
  const links = resources.map(
    ({ name, url }) => `<li><a href="${escaped(url ?? '')}">${escaped(name ?? url ?? '')}</a></li>`,
  )
  return page(200, escaped(title ?? ''), `<p>${escaped(notes ?? '')}</p><ul>${links.join('')}</ul>`)
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
