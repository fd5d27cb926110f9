import type { Answers } from '@satualur/engine'
import { Field, Float, InputType, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'What one field says; by its kind one of these is given.' })
export class FieldAnswer {
  @Field(() => String) field!: string
  @Field(() => String, { nullable: true, description: 'Texts, dates, and choices by their key.' })
  text!: string | null
  @Field(() => Float, { nullable: true }) number!: number | null
  @Field(() => Boolean, { nullable: true }) isYes!: boolean | null
  @Field(() => [String], { nullable: true, description: 'Names of variables.' }) names!: string[] | null
}

@InputType()
export class FieldAnswerInput {
  @Field(() => String) field!: string
  @Field(() => String, { nullable: true }) text?: string | null
  @Field(() => Float, { nullable: true }) number?: number | null
  @Field(() => Boolean, { nullable: true }) isYes?: boolean | null
  @Field(() => [String], { nullable: true }) names?: string[] | null
}

export const toldAnswers = (answers: Answers): FieldAnswer[] =>
  Object.entries(answers).map(([field, answer]) => ({
    field,
    text: typeof answer === 'string' ? answer : null,
    number: typeof answer === 'number' ? answer : null,
    isYes: typeof answer === 'boolean' ? answer : null,
    names: Array.isArray(answer) ? answer.map(String) : null,
  }))

/** As they are kept: a field that says nothing is left out, and of one that is said twice the last holds. */
export const answersOf = (said: readonly FieldAnswerInput[]): Answers =>
  Object.fromEntries(
    said.flatMap(({ field, text, number, isYes, names }) => {
      const answer = text?.trim() || (number ?? isYes ?? names)
      return answer === null || answer === undefined ? [] : [[field, answer]]
    }),
  )
