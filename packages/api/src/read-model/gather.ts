interface Gathered<Question, Answer> {
  questions: Question[]
  answers: Promise<Answer[]>
}

const underWay = new WeakMap<object, Map<unknown, Gathered<never, unknown>>>()

/**
 * Answers together what the resolvers of a list ask one by one in the same turn: one statement for the whole list.
 * `request` bounds who is asked with whom, `place` what is asked (the field of the client's document). `ask` answers in
 * the order of the questions.
 */
export async function gather<Question, Answer>(
  request: object,
  place: unknown,
  question: Question,
  ask: (questions: Question[]) => Promise<Answer[]>,
): Promise<Answer> {
  const places = underWay.get(request) ?? new Map<unknown, Gathered<Question, Answer>>()
  underWay.set(request, places as never)
  const open = places.get(place) as Gathered<Question, Answer> | undefined
  const gathered = open ?? gathering(ask, () => places.delete(place))
  places.set(place, gathered as never)
  const index = gathered.questions.push(question) - 1
  return (await gathered.answers)[index]!
}

function gathering<Question, Answer>(ask: (questions: Question[]) => Promise<Answer[]>, close: () => void) {
  const questions: Question[] = []
  const answers = endOfTurn().then(() => {
    close()
    return ask(questions)
  })
  return { questions, answers }
}

/** When every resolver that could run without waiting for the database has run. */
const endOfTurn = () => Promise.resolve().then(() => new Promise<void>((done) => process.nextTick(done)))
