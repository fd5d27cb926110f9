import type { Answered, Person } from './a-person.ts'

/** A draft as an author has it open: the text, and the revision that the next save is made from. */
export interface Draft {
  id: string
  revision: number
  source: string
  sop: { id: string }
}

type Told = Answered & { version?: Draft; entry?: { id: string }; findings?: { id: string }[] }

/** An admin who writes an SOP, has it ratified and shows it to the other regencies to read and to derive from. */
export class Author {
  readonly #person: Person

  constructor(person: Person) {
    this.#person = person
  }

  /** A new draft: of an SOP of the regency, from an entry of the library, or of nothing but a title. */
  async drafts(from: { sop: string } | { from: string } | { title: string }): Promise<Draft> {
    return (await this.#does('draftSop', 'SopDrafted', from)).version!
  }

  /** Saves the draft with each of these texts replaced; one that is not in it would change nothing, and is refused. */
  async saves({ id, revision, source }: Draft, changes: Record<string, string>): Promise<Draft> {
    const changed = Object.entries(changes).reduce((text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`the draft does not say “${before}”`)
      return text.replace(before, after)
    }, source)
    return (await this.#does('saveDraft', 'DraftSaved', { version: id, revision, source: changed })).version!
  }

  /** Ratifies from this day on; every warning is let stand for the same reason, and a sheet from paper has some. */
  async ratifies({ id, revision }: Draft, effectiveOn: string): Promise<void> {
    const ratifiedBy = { position: 'Kepala Dinas Komunikasi dan Informatika', name: 'Kepala Dinas' }
    const input = {
      version: id,
      revision,
      number: '065/77',
      ratifiedOn: effectiveOn,
      effectiveOn,
      ratifiedBy,
    }
    const { findings } = await this.#does('ratifyVersion', 'WarningsOpen', input)
    const reason = 'Sesuai dengan lembar yang disahkan sebelumnya.'
    for (const { id: finding } of findings!)
      await this.#does('acknowledgeFinding', 'FindingAcknowledged', { version: id, finding, reason })
    await this.#does('ratifyVersion', 'VersionRatified', input)
  }

  async shares(version: string): Promise<{ id: string }> {
    return (await this.#does('shareVersion', 'VersionShared', { version })).entry!
  }

  async comments({ id }: Draft, step: string, text: string): Promise<void> {
    await this.#does('commentOnVersion', 'CommentKept', { version: id, step, text })
  }

  async asksForReview({ id }: Draft, note: string): Promise<void> {
    await this.#does('requestReview', 'ReviewRequested', { version: id, note })
  }

  async #does(command: keyof typeof asked, expected: string, input: object): Promise<Told> {
    const [type, more] = asked[command]
    const { told } = await this.#person.ask<{ told: Told }>(
      `mutation ($input: ${type}!) { told: ${command}(input: $input) { __typename
        ... on Refusal { message } ${more} } }`,
      { input },
    )
    if (told.__typename !== expected)
      throw new Error(`${command} was answered ${told.__typename}: ${told.message}`)
    return told
  }
}

const draft = 'version { id revision source sop { id } }'

/** The input of each command, and what of its answer is looked at. */
const asked = {
  draftSop: ['DraftSopInput', `... on SopDrafted { ${draft} }`],
  saveDraft: ['SaveDraftInput', `... on DraftSaved { ${draft} }`],
  ratifyVersion: ['RatifyInput', '... on WarningsOpen { findings { id } }'],
  acknowledgeFinding: ['AcknowledgeInput', ''],
  shareVersion: ['VersionInput', '... on VersionShared { entry { id } }'],
  commentOnVersion: ['CommentInput', ''],
  requestReview: ['NoteInput', ''],
} as const
