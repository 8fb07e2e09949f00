// The five dimensions' means of a row of the bench's survey, by a loop written for it alone, and their sums.
import { dimensions, metadata } from './content.js'

export class Sums {
  rows = 0
  sums = dimensions.map(() => 0)
  means = dimensions.map(() => 0)

  /** Takes the cells of a row, metadata first. */
  add(cells) {
    this.rows += 1
    for (let dimension = 0; dimension < this.sums.length; dimension += 1) {
      const mean = meanOf(cells, metadata.length + dimension * 12)
      this.means[dimension] = mean
      this.sums[dimension] += mean
    }
  }

  say() {
    console.log(JSON.stringify({ rows: this.rows, sums: this.sums }))
  }
}

function meanOf(cells, from) {
  let [whole, valued] = [0, 0]
  for (let first = from; first < from + 12; first += 3) {
    let [sum, count] = [0, 0]
    for (let at = first; at < first + 3; at += 1) {
      const value = Number(cells[at])
      if (value < 1 || value > 5) continue
      sum += value
      count += 1
    }
    if (count === 0) continue
    whole += sum / count
    valued += 1
  }
  return valued === 0 ? 0 : whole / valued
}
