import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { PublicProvenance } from '../public-catalogue.ts'

/** By which procedure a file came to be, and who did what when: roles, never persons. */
export function provenanceSteps(
  { sop, startedAt, endedAt, steps, approval }: PublicProvenance,
  file: string,
  { said, tell, written }: PageReader,
): Html {
  const version = [
    sop.number,
    said.version(String(sop.version)),
    sop.ratifiedOn && said.ratified(tell.date(sop.ratifiedOn)),
  ]
  return html`<section class="stack" aria-labelledby="asal-usul">
    <h2 id="asal-usul">${said.provenance}</h2>
    <p class="muted">${said.provenanceLead(file)}</p>
    <dl class="facts">
      <div>
        <dt>${said.sop}</dt>
        <dd>
          <span ${written}>${sop.title}</span><br /><span class="muted small"
            >${version.filter(Boolean).join(', ')}</span
          >
        </dd>
      </div>
      <div>
        <dt>${said.run}</dt>
        <dd>${said.fromUntil(tell.day(startedAt), tell.day(endedAt))}</dd>
      </div>
      ${
        approval &&
        html`<div>
          <dt>${said.approved}</dt>
          <dd>${said.stepBy(approval.by, tell.day(approval.at))}</dd>
        </div>`
      }
    </dl>
    <ol class="steps">
      ${steps.map(
        ({ activity, role, outcome, endedAt: at }) =>
          html`<li>
            <span ${written}>${activity}</span><br /><span class="muted small"
              >${said.stepBy(role, tell.day(at))}${outcome && ` · ${outcome}`}</span
            >
          </li>`,
      )}
    </ol>
  </section>`
}
