// A line per figure, as the other benches print it.

/** Prints samples of one thing. */
export function print(json, { samples, ...named }) {
  const sorted = samples.slice().sort((one, other) => one - other)
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))]
  const many = sorted.length > 1
  const p99 = sorted.length >= 100
  const round = (value) => Math.round(value * 1000) / 1000
  if (json) {
    const { bench, figure, unit, goal } = named
    const line = { bench, figure, unit }
    if (many) line.min = round(at(0))
    line.median = round(at(0.5))
    if (many) line.max = round(at(1))
    if (p99) line.p99 = round(at(0.99))
    if (goal) line.goal = goal
    console.log(JSON.stringify(line))
    return
  }
  const shown = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(3))
  let line = `${named.bench.padEnd(11)} ${named.figure.padEnd(28)} ${shown(at(0.5)).padStart(11)} ${named.unit}`
  if (many) line += `  (${shown(at(0))} … ${shown(at(1))})`
  if (p99) line += `  p99 ${shown(at(0.99))}`
  if (named.goal) line += `  goal ${named.goal}`
  console.log(line)
}
