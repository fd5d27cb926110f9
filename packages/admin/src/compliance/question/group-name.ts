/** What a group is called: of a role or step, its own name and the title of its SOP apart. */
export interface GroupName {
  name: string
  sop: string | null
}

/**
 * The server calls a role or step “title · name”, since a key means something in its SOP only. Where all are of one SOP the
 * title says nothing, and elsewhere it is the lesser half.
 */
export function groupName(
  group: { key: string; label: string },
  titles: ReadonlyMap<string, string>,
): GroupName {
  const [id = '', part] = group.key.split(':')
  const title = titles.get(id)
  if (part === undefined || !title || !group.label.startsWith(`${title} · `))
    return { name: group.label, sop: null }
  return { name: group.label.slice(title.length + 3), sop: titles.size > 1 ? title : null }
}

/**
 * A step in the middle of a sentence: “langkah 5” where it has a number, else its own words, cut between words; where there
 * are several SOPs, with the one that it is of.
 */
export function stepInSentence({ name, sop }: GroupName): string {
  const [, numbered] = /^((?:langkah|step) [^:]+): /.exec(name) ?? []
  const step = numbered ?? `“${shortened(name, 60)}”`
  return sop === null ? step : `${step} (${shortened(sop, 60)})`
}

function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, letters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.]+$/, '')} …`
}
