/** Western Indonesian time, seven hours ahead of UTC the whole year: the zone of all five regencies. */
const zone = 'Asia/Jakarta'
const parts = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: zone, weekday: 'short', day: '2-digit', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
})

/** The instant of a time as stories write it, `Fri 13 Mar 2026 15.00`. A weekday that the date does not have is refused. */
export function wib(time: string): number {
  const at = Date.parse(`${time.slice(4).replace('.', ':')} GMT+0700`)
  if (Number.isNaN(at) || inWib(at) !== time) throw new Error(`“${time}” is no time of a story`)
  return at
}

/** An instant as stories write it; one between two minutes keeps its seconds, so that no comparison overlooks them. */
export function inWib(at: number): string {
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const time = `${part['weekday']} ${part['day']} ${part['month']} ${part['year']} ${part['hour']}.${part['minute']}`
  return at % 60_000 === 0 ? time : `${time} and ${(at % 60_000) / 1000} s`
}

/** The clock of a story: it stands until the story moves it, and it never goes back. */
export class TheClock {
  #now: number

  constructor(time: string) {
    this.#now = wib(time)
  }

  readonly read = (): number => this.#now

  strikes(time: string): void {
    if (wib(time) < this.#now) throw new Error(`It is ${inWib(this.#now)} already, and a story goes on.`)
    this.#now = wib(time)
  }
}
