import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { Resource } from '../dataset/resource.type.ts'
import type { Locale, Sentence } from '../graphql/locale.ts'
import { NotFound, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { NotYourTask, TaskNotOpen } from '../run/command/refusal/task-refusal.type.ts'

@InputType({
  description: 'A file or an address of the dataset that the task’s run is about: exactly one of the two.',
})
export class AddResourceInput {
  @Field(() => ID) task!: string
  @Field(() => String, {
    description: 'Under a name that the dataset has, it becomes a newer version of that resource.',
  })
  name!: string
  @Field(() => String, {
    nullable: true,
    description: 'What it tells of; the period of the run where it is left out.',
  })
  period?: string | null
  @Field(() => ID, { nullable: true, description: 'A file that was uploaded before.' }) file?: string | null
  @Field(() => String, { nullable: true }) url?: string | null
  @Field(() => String, { nullable: true, description: 'Of an address; a file tells its own.' }) format?:
    string | null
}

@ObjectType({ description: 'What is the newest version already makes no new one.' })
export class ResourceAdded {
  @Field(() => Resource) resource!: Resource
}

@ObjectType({ implements: Refusal, description: 'The run is about no dataset.' })
export class RunWithoutDataset extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Pelaksanaan ini tidak tentang suatu dataset. Serahkan berkas atau tautannya langsung.',
      en: 'This run is not about a dataset. Hand in the file or the link itself.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'Name, file or address are missing or cannot be taken.' })
export class ResourceUnclear extends Refusal {
  constructor(locale: Locale, sentence: Sentence) {
    super(locale, sentence)
  }
}

export const AddResourceResult = createUnionType({
  name: 'AddResourceResult',
  types: () =>
    [
      ResourceAdded,
      NotSignedIn,
      NotFound,
      NotYourTask,
      TaskNotOpen,
      RunWithoutDataset,
      ResourceUnclear,
    ] as const,
})
