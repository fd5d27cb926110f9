import { answer, type WhatIfQuestion } from './answering.ts'

// A simulation computes for a second or more on a phone; here it does so without holding up the page.
addEventListener('message', ({ data }: MessageEvent<WhatIfQuestion>) =>
  answer(data, (told) => postMessage(told)),
)
