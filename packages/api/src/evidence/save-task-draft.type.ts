import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotFound, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { LinkInput } from '../run/command/task/handover.input.ts'
import { NotYourTask, TaskNotOpen } from '../run/command/refusal/task-refusal.type.ts'
import { TaskDraft } from './task-draft.type.ts'

@InputType({
  description: 'Something prepared for one artefact: at most one of note, link, file and resource.',
})
export class TaskDraftEntryInput {
  @Field(() => String, { description: 'Names the entry within its draft.' }) key!: string
  @Field(() => String, { description: 'The key of the artefact.' }) artefact!: string
  @Field(() => String, { nullable: true }) note?: string | null
  @Field(() => LinkInput, { nullable: true }) link?: LinkInput | null
  @Field(() => ID, { nullable: true }) file?: string | null
  @Field(() => ID, { nullable: true }) resource?: string | null
}

@InputType()
export class TaskDraftContentInput {
  @Field(() => [TaskDraftEntryInput]) entries!: TaskDraftEntryInput[]
  @Field(() => String, { nullable: true }) outcome?: string | null
  @Field(() => String, { nullable: true }) reason?: string | null
}

@InputType()
export class SaveTaskDraftInput {
  @Field(() => ID) task!: string
  @Field(() => Int, {
    description: 'What it was made from; 0 for none. Another one in the house is not overwritten.',
  })
  revision!: number
  @Field(() => TaskDraftContentInput) content!: TaskDraftContentInput
}

@ObjectType({ description: 'What was kept already makes no new revision.' })
export class TaskDraftSaved {
  @Field(() => TaskDraft) draft!: TaskDraft
}

@ObjectType({
  implements: Refusal,
  description: 'Another device of the same person has kept something else since.',
})
export class DraftChanged extends Refusal {
  @Field(() => TaskDraft, { description: 'As the house has it now.' }) draft: TaskDraft
  constructor(locale: Locale, draft: TaskDraft) {
    super(locale, {
      id: 'Isian tugas ini sudah berubah di perangkat Anda yang lain. Pilih isian yang hendak dipakai.',
      en: 'What you prepared for this task has changed on another device of yours. Choose which to go on with.',
    })
    this.draft = draft
  }
}

@ObjectType({ implements: Refusal, description: 'More than a draft can hold.' })
export class DraftTooLarge extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Isian ini terlalu panjang untuk disimpan di server; isian tetap ada di perangkat ini. Unggah teks panjang sebagai berkas.',
      en: 'This is too long to be kept on the server; it stays on this device. Upload long texts as a file.',
    })
  }
}

export const SaveTaskDraftResult = createUnionType({
  name: 'SaveTaskDraftResult',
  types: () =>
    [TaskDraftSaved, NotSignedIn, NotFound, NotYourTask, TaskNotOpen, DraftChanged, DraftTooLarge] as const,
})
