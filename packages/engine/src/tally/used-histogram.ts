/**
 * Working minutes of many tasks as one number, so that what months, agencies and regencies have counted is added like any
 * other sum. Each bucket is twelve decimal digits, the lowest bucket the last twelve. Bucket 0 holds what took less than a
 * minute, bucket n what took from 1.1 ^ (n - 1) to less than 1.1 ^ n minutes.
 */
export type UsedHistogram = string

const digitsPerBucket = 12
const ratio = 1.1
const zero = '0'.charCodeAt(0)

/**
 * How far a quantile may lie from the true one, as a share of it: a value stands for its bucket at the geometric middle.
 * Of less than a minute 0 is told.
 */
export const quantileError = Math.sqrt(ratio) - 1

/**
 * The working minutes that such shares of the tasks did not exceed, as the histogram knows them; between two tasks, the share
 * of the way from the lower to the higher. Null where there is no task.
 *
 * @example half of one task of 10 minutes: 9.8, the middle of the bucket from 9.35 to 10.28
 */
export function quantilesMinutes(histogram: UsedHistogram, shares: readonly number[]): (number | null)[] {
  const buckets = bucketsOf(histogram)
  return shares.map((share) => quantileOf(buckets, share))
}

/**
 * The working minutes that half of those tasks did not exceed which took longer than so many: what to expect of one that
 * has taken these already. Null where no task has taken longer.
 */
export const medianBeyond = (histogram: UsedHistogram, minutes: number): number | null =>
  quantileOf(
    bucketsOf(histogram).filter(({ bucket }) => middleOf(bucket) > minutes),
    0.5,
  )

function quantileOf(buckets: readonly Bucket[], share: number): number | null {
  const tasks = buckets.reduce((sum, { count }) => sum + count, 0)
  if (tasks === 0) return null
  const place = share * (tasks - 1)
  const [low, high] = [minutesAt(buckets, Math.floor(place)), minutesAt(buckets, Math.ceil(place))]
  return low + (high - low) * (place - Math.floor(place))
}

interface Bucket {
  bucket: number
  count: number
}

function bucketsOf(histogram: UsedHistogram): Bucket[] {
  const buckets: Bucket[] = []
  for (let end = histogram.length, bucket = 0; end > 0; end -= digitsPerBucket, bucket++) {
    let count = 0
    // Digit by digit: a page of figures reads a million of them, and no text is made for a bucket.
    for (let at = Math.max(0, end - digitsPerBucket); at < end; at++)
      count = count * 10 + histogram.charCodeAt(at) - zero
    if (count > 0) buckets.push({ bucket, count })
  }
  return buckets
}

/** What the task took that comes after so many others. */
function minutesAt(buckets: readonly Bucket[], place: number): number {
  let before = 0
  return middleOf(buckets.find(({ count }) => (before += count) > place)!.bucket)
}

const middleOf = (bucket: number): number => (bucket === 0 ? 0 : ratio ** (bucket - 0.5))
