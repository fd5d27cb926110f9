import type { Agent, Provenance, ProvenanceStep } from './catalogue.ts'
import { node, type Node } from './graph.ts'
import type { Iris } from './iris.ts'
import { dateTime, iri, text, words } from './value.ts'

/**
 * How a file came to be, in PROV-O: the run is an activity that followed a plan, the version of an SOP, and its steps are
 * activities within it, each after the other, each by a role. PermenPANRB 35/2012 names positions, so no person is told.
 */
export function provenanceNodes(provenance: Provenance, by: Agent, iris: Iris): Node[] {
  const run = iris.run(provenance)
  const plan = iris.plan(provenance)
  const { sop, startedAt, endedAt, steps } = provenance
  return [
    node(run, ['prov:Activity'], {
      'dct:title': [text(sop.title, 'id')],
      'prov:startedAtTime': [dateTime(startedAt)],
      'prov:endedAtTime': [dateTime(endedAt)],
      'prov:wasAssociatedWith': [iri(iris.agent(by.key))],
      'prov:qualifiedAssociation': [iri(`${run}#association`)],
    }),
    node(`${run}#association`, ['prov:Association'], {
      'prov:agent': [iri(iris.agent(by.key))],
      'prov:hadPlan': [iri(plan)],
    }),
    node(plan, ['prov:Plan', 'prov:Entity'], {
      'dct:title': [text(sop.title, 'id')],
      'dcat:version': [text(sop.version)],
    }),
    ...steps.flatMap((step, index) => stepNodes(provenance, step, index, iris)),
  ]
}

function stepNodes(provenance: Provenance, step: ProvenanceStep, index: number, iris: Iris): Node[] {
  const run = iris.run(provenance)
  const role = iris.role(provenance, step.role.key)
  return [
    node(`${run}#step-${index + 1}`, ['prov:Activity'], {
      'dct:title': [text(step.activity, 'id')],
      'dct:isPartOf': [iri(run)],
      'prov:endedAtTime': [dateTime(step.endedAt)],
      'prov:wasAssociatedWith': [iri(role)],
      'prov:wasInformedBy': index > 0 ? [iri(`${run}#step-${index}`)] : [],
    }),
    node(role, ['prov:Agent'], { 'foaf:name': [text(step.role.name, 'id')] }),
  ]
}

/** In words, for readers that know no PROV: by which versions of which SOPs. Nothing where no run made anything. */
export function provenanceStatement(address: string, made: readonly Provenance[]): Node[] {
  if (made.length === 0) return []
  const versions = [...new Set(made.map(({ sop }) => `“${sop.title}” (${sop.version})`))].join(', ')
  const said = {
    id: `Dihasilkan menurut SOP ${versions}.`,
    en: `Produced by the procedure ${versions}.`,
  }
  return [node(address, ['dct:ProvenanceStatement'], { 'rdfs:label': words(said) })]
}
