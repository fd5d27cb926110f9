import type { House } from '@satualur/api'
import { nationalTemplates } from '@satualur/library'
import { readSampleRegencies } from '@satualur/sample'
import type pg from 'pg'
import type { ActingRegency } from '../../world.ts'
import { act, makeRegency } from '../../world.ts'
import { playPatterns } from './patterns.ts'

export interface NationSize {
  regencies: number
  /** OPDs of each regency. */
  opds: number
  /** Those in which people act, besides the one that the others are copied from. */
  acting: number
}

/**
 * Regencies with OPDs, people, and the SOPs of the samples and of the national library. The product makes one of them and
 * carries out a run of each SOP there, and some more in which people act; the others are copies of the first.
 */
export async function makeNation(
  house: House,
  owner: pg.Pool,
  { regencies, opds, acting: atWork }: NationSize,
): Promise<ActingRegency[]> {
  const samples = readSampleRegencies()
  const own = samples.find(({ configuration }) => configuration.key === 'mojokerto')!.sops
  const others = [
    ...samples.flatMap(({ sops }) => sops).filter((sop) => !own.includes(sop)),
    // A pattern is copied with its rows of tasks; deadlines of laws have rows of their own.
    ...nationalTemplates().flatMap(({ sop }) => (sop.statutory ? [] : [sop])),
  ]
  const first = await makeRegency(house, 'pola', others)
  await playPatterns(house, owner, first, [...own, ...others])
  const ids: string[] = []
  for (let index = 1; index <= atWork; index++) ids.push(await makeRegency(house, `bench-${index}`))
  const acting: ActingRegency[] = []
  for (const id of ids) acting.push(await act(house, owner, id))
  for (const [statement, ...values] of [
    [watcher, first],
    [copies, first, regencies],
    [offices, opds],
    [people],
    [editions, first],
    [places],
  ] as const)
    await owner.query(statement, [...values])
  await owner.query('analyze')
  return acting
}

/** The nation itself, with somebody who looks at what is counted in all regencies. */
const watcher = `
  with made as (insert into regency (key, name, kind, is_sample) values ('nasional', 'Indonesia', 'nasional', true) returning id),
  calendars as (insert into calendar (regency_id, content) select made.id, content from made, calendar c where c.regency_id = $1)
  insert into person (regency_id, email, name, position, access)
  select id, 'pemantau@salinan.invalid', 'Pemantau', 'Pemantau', 'admin' from made`

/** Three in five in the west, one in four in the middle, the rest in the east, as the regencies of the country lie. */
const copies = `
  with made as (
    insert into regency (key, name, kind, is_sample)
    select 'salinan-' || n, 'Kabupaten Salinan ' || n, 'kabupaten', true
    from generate_series(1, $2 - (select count(*)::int from regency where kind <> 'nasional')) n returning id, key),
  placed as (select id, row_number() over (order by key) % 20 as place from made)
  insert into calendar (regency_id, content)
  select id, content || jsonb_build_object('zone', case when place < 12 then 'Asia/Jakarta' when place < 17 then 'Asia/Makassar'
    else 'Asia/Jayapura' end)
  from placed, calendar c where c.regency_id = $1`

const offices = `
  insert into opd (regency_id, key, name, short_name)
  select r.id, 'dinas-' || lpad(n::text, 2, '0'), 'Dinas ' || n, 'Dinas ' || n
  from regency r, generate_series(1, $1) n
  where kind <> 'nasional' and n > (select count(*) from opd o where o.regency_id = r.id)`

/** Two for each OPD, and whoever signs in to look at the figures. */
const people = `
  insert into person (regency_id, email, name, position, access, opd_id)
  select o.regency_id, o.key || '.' || n || '@salinan.invalid', 'Petugas ' || n || ' ' || o.short_name, 'Petugas ' || n,
    case when o.key = (select max(key) from opd where key like 'dinas-%') and n = 1 then 'admin' else 'opd-user' end, o.id
  from opd o, generate_series(1, 2) n`

const editions = `
  with copied as (
    insert into sop (regency_id, key, title) select r.id, s.key, s.title from regency r, sop s
    where s.regency_id = $1 and r.kind <> 'nasional'
    on conflict (regency_id, key) do nothing returning regency_id, id, key)
  insert into sop_version (regency_id, sop_id, number, state, valid, content, source)
  select c.regency_id, c.id, v.number, v.state, v.valid, v.content, ''
  from copied c join sop s on s.regency_id = $1 and s.key = c.key join sop_version v on v.regency_id = $1 and v.sop_id = s.id`

/** What the year is drawn from: each regency by a number, with its OPDs and people in order, and its versions by SOP. */
const places = `
  create table bench.place as
    select row_number() over (order by r.key)::int as n, r.id as regency_id, c.content ->> 'zone' as zone,
      (select array_agg(id order by key) from opd o where o.regency_id = r.id) as opds,
      (select array_agg(id order by email) from person p where p.regency_id = r.id and email like '%@salinan.invalid') as people
    from regency r join calendar c on c.regency_id = r.id where r.kind <> 'nasional';
  create table bench.edition as
    select p.n as place, s.key as sop_key, v.sop_id, v.id as version_id
    from bench.place p join sop s on s.regency_id = p.regency_id
    join sop_version v on v.regency_id = s.regency_id and v.sop_id = s.id and v.state = 'effective'`
