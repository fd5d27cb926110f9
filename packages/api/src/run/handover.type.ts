import { createUnionType, Field, ID, ObjectType } from 'type-graphql'
import { Resource } from '../dataset/resource.type.ts'
import { File } from '../files/file.type.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Task } from './task.type.ts'

@ObjectType()
export class Note {
  @Field(() => String) text!: string
}

@ObjectType()
export class Link {
  @Field(() => String) url!: string
  @Field(() => String) title!: string
}

export const HandoverContent = createUnionType({
  name: 'HandoverContent',
  types: () => [Note, Link, File, Resource] as const,
})

@ObjectType({
  description: 'What a performer handed in for an artefact; as an output it comes back as a later need.',
})
export class Handover {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar) handedInAt!: number
  @Field(() => Person) handedInBy!: Person
  @Field(() => Person, { nullable: true, description: 'For whom a delegate has handed it in.' })
  handedInFor!: Person | null
  @Field(() => Boolean, { description: 'It came after the task had closed, with a word on what is right.' })
  isCorrection!: boolean
  @Field(() => Task) task!: Task

  artefactKey!: string
  versionId!: string
  kind!: 'note' | 'link' | 'file' | 'resource'
  text!: string | null
  url!: string | null
  file!: File | null
  /** The resource, where it is one. */
  content!: Resource | null
}
