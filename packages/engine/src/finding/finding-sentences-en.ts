import type { FindingSentences } from './finding-language.ts'

const cells = {
  waktu: 'standard time',
  needs: 'inputs',
  yields: 'outputs',
  number: 'number',
  stage: 'stage',
  activity: 'activity',
  note: 'note',
  performer: 'performer',
  target: 'target of the arrow',
  role: 'name of the performer',
}
const nipDefects = {
  length: 'does not have 18 digits',
  'birth-date': 'does not begin with a possible birth date',
  'appointment-date': 'holds an impossible month of appointment',
  sex: 'holds a digit for the sex other than 1 or 2',
}
const dateDefects = {
  'no-such-day': 'is not in the calendar',
  'too-early': 'is too long ago for an SOP',
  'too-late': 'is too far after today',
}
const headerCell = {
  number: 'SOP number',
  madeOn: 'date of making',
  revisedOn: 'date of revision',
  ratifiedOn: 'date of ratification',
  effectiveOn: 'effective date',
  ratifiedBy: 'ratified by',
  legalBasis: 'legal basis',
  qualifications: 'qualifications',
  related: 'related SOPs',
  equipment: 'equipment',
  warnings: 'warnings',
  records: 'records',
}

/** The sentences in English. */
export const findingSentencesEn: FindingSentences = {
  headerCell,
  and: 'and',
  when: (choices) =>
    `It happens when ${choices.map(({ act, outcome }) => `${act} chooses “${outcome}”`).join(', then ')}.`,
  sentence: {
    'no-steps': () => 'this SOP has no step yet. Add at least one step.',
    'duplicate-key': ({ kind, key }) =>
      `the key “${key}” is used by more than one ${kind === 'deadline' ? 'statutory deadline' : kind}. Give each of them a key of its own.`,
    'unknown-performer': ({ role }) =>
      `the performer “${role}” is not among the performer columns. Add the column or choose another performer.`,
    'unknown-target': ({ target }) =>
      `an arrow leads to “${target}”, which this SOP does not have. Choose an existing target.`,
    'unknown-stage': ({ stage }) =>
      `this SOP has no stage “${stage}”. Add the stage or choose an existing one.`,
    'unknown-artefact': ({ artefact }) =>
      `this SOP has no document “${artefact}”. Add the document or choose an existing one.`,
    'step-without-act': () => 'there is no symbol in this row yet. Draw its symbol in a performer column.',
    'act-without-performer': () => 'there is no performer yet. Choose the performer column of this symbol.',
    'act-without-outcome': () => 'nothing follows yet. Draw an arrow to the next step or make this an end.',
    'decision-without-choice': () =>
      'this decision has fewer than two choices. Add a choice or turn it into a process symbol.',
    'process-with-choice': () =>
      'there are several choices, but this is not a decision. Turn it into a decision or keep one choice.',
    'act-unreachable': () =>
      'no arrows lead here from the start. Connect it from an earlier step or remove this symbol.',
    'act-never-opens': () =>
      'it can never begin, because the branches it waits for never all arrive. Let it wait for any one branch.',
    'no-way-out': ({ acts }, say) =>
      `no way leads to an end from ${say.list(acts.map(say.act))}. Add a choice that leaves this loop.`,
    deadlock: ({ missing, path }, say) =>
      `it waits for the branch from ${say.list(missing.map(say.act))}, which will not arrive. ${say.when(path)}Let it wait for any one branch, or send work back to where all branches begin.`,
    'improper-completion': ({ missing, path }, say) =>
      `it still waits for the branch from ${say.list(missing.map(say.act))} when the run has come to an end. ${say.when(path)}Lead all branches here, or let it wait for any one branch.`,
    unsafe: ({ from, path }, say) =>
      `it can be begun again from ${say.act(from)} before it is done. ${say.when(path)}Let it wait for all branches, or join the branches first.`,
    'too-complex': ({ markings }, say) =>
      `this flow branches too much to be checked as a whole (more than ${say.number(markings)} situations). Have fewer branches at the same time or divide it into several SOPs.`,
    'alternative-starts': ({ starts }, say) =>
      `this SOP can begin at ${say.list(starts.map(say.act))}. Choose one of them whenever a run is started.`,
    'title-missing': () => 'this SOP has no title yet. Write down its name.',
    'activity-missing': () => 'the activity is empty. Write down what is done in this step.',
    'unknown-apart-step': ({ other }) =>
      `this SOP has no step “${other}”, whose performer has to be another. Choose an existing step or remove this rule.`,
    'apart-from-itself': () =>
      'its performer has to be another than the performer of this very step. Remove this rule or choose another step.',
    'nothing-taken': ({ artefact }, say) =>
      `“${say.artefact(artefact)}” has to be handed in, but in no form at all. Choose the forms that are taken.`,
    'outcome-without-target': ({ label }) =>
      `${label === null ? 'this choice' : `the choice “${label}”`} leads nowhere yet. Draw its arrow to another step, or leave it if the run ends here.`,
    'check-without-rejection': () =>
      'this checking step cannot reject. Add a decision with an arrow back, or leave it if everything is always accepted.',
    'broken-chain': ({ artefact }, say) =>
      `the input “${say.artefact(artefact)}” is not an output of an earlier step. Choose the output that is meant, or mark the document as coming from outside.`,
    'waktu-without-number': ({ text }) =>
      `the standard time “${text}” has no number: the period of its data bounds it at most, or nothing does. Fill in the duration if there is one.`,
    'empty-cell': ({ cell }) =>
      `the cell “${cells[cell]}” is empty. Fill it in, or leave it if there is nothing to say.`,
    unsure: ({ what, confidence, why }, say) =>
      `the ${what in cells ? cells[what as keyof typeof cells] : 'content'} needs confirmation: inferred with ${say.percent(confidence)} confidence${why && ` (${why})`}. Confirm or correct it.`,
    'unknown-deadline-act': ({ title, end, act }) =>
      `the statutory deadline “${title}” ${end === 'startsAt' ? 'runs from' : 'is kept by'} “${act}”, which this SOP does not have. Choose a step that exists.`,
    'deadline-without-number': ({ title, of, text }) =>
      `the ${of === 'waktu' ? 'time' : 'extension'} of the statutory deadline “${title}”${text ? `, “${text}”,` : ''} names no definite length. Fill in how long it is, such as “10 hari kerja”.`,
    'deadline-unsaid': ({ title, cell }) =>
      cell === 'title'
        ? `the statutory deadline “${title}” has no name. Write what has to be done by then.`
        : `the statutory deadline “${title}” does not say which law sets it. Write the law and the article.`,
    'role-unused': () => 'it performs no step at all. Draw its symbol in a step, or remove the column.',
    'role-without-player': () => 'nobody plays this performer yet. Choose a person before the SOP is run.',
    'apart-one-person': ({ other }, say) =>
      `only one and the same person plays this step and ${say.step(other)}, whose performers have to be different. Add another person to one of their performers.`,
    'header-missing': () => 'not filled in yet. Complete it before the SOP is ratified.',
    'impossible-year': ({ text, year, latest }) =>
      `the year ${year} in “${text}” is impossible, since it is after ${latest}. Check the year of the regulation.`,
    'impossible-date': ({ text, defect }) =>
      `the date “${text}” ${dateDefects[defect]}. Check its day, month and year.`,
    'legal-basis-without-year': ({ text }) =>
      `“${text}” names no year. Complete the number and year of the regulation.`,
    'nip-malformed': ({ nip, defect }) =>
      `the NIP “${nip}” ${nipDefects[defect]}. Compare it with the original document.`,
    'nip-labelled-nik': ({ nip }) =>
      `“${nip}” is labelled NIK, but an official has a NIP. Correct the label.`,
    'dates-out-of-order': ({ earlier, later, earlierOn, laterOn }) =>
      `the ${headerCell[later]} (${laterOn}) is before the ${headerCell[earlier]} (${earlierOn}). Check both dates.`,
    remark: ({ where, text }) => `${where}: ${text}`,
  },
}
