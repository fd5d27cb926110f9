const row = typeOf('Row', 'step', 'number', 'waktu', 'note', 'waitsFor', 'isJoint', 'publishes', 'apartFrom')

/** What BPMN has no word for, in a namespace of our own; other tools keep it or pass over it. */
export const satualurModdle = {
  name: 'SatuAlur',
  prefix: 'satualur',
  uri: 'urn:satualur:sop',
  xml: { tagAlias: 'lowerCase' },
  types: [
    typeOf('Sop', 'key', 'number', 'bareDay', 'loopLimit'),
    {
      ...row,
      properties: [
        ...row.properties,
        // Each of them in a lane of the paper; BPMN draws a task in one lane only.
        { name: 'performers', type: 'Performer', isMany: true },
        { name: 'evidence', type: 'Evidence', isMany: true },
      ],
    },
    typeOf('Performer', 'role', 'name'),
    typeOf('Evidence', 'artefact', 'isRequired', 'kinds'),
  ],
}

function typeOf(name: string, ...fields: string[]) {
  const properties: { name: string; type: string; isAttr?: boolean; isMany?: boolean }[] = fields.map(
    (field) => ({
      name: field,
      type: 'String',
      isAttr: true,
    }),
  )
  return { name, superClass: ['Element'], properties }
}
