// node bench.mjs [--json] [NAME…]: `tap` and `cold-start` through wasm in Chromium, with 2,000
// sessions on the device. SPOTTER_BENCH is the bench binary, SPOTTER_WEB the built web app,
// SPOTTER_WORK a folder on the disk of the other benches.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstView, openProfile, pressing } from './chromium.mjs'
import { print } from './figure.mjs'
import { serve } from './serve.mjs'

// A card has eight criteria; after the last one it asks what to keep.
const TAPS = 8
const CARDS = 15
// As many as a p99 wants, and some.
const VISITS = 120
const STARTS = 15
const LAUNCHES = 5

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const json = process.argv.includes('--json')
const chosen = (name) => names.length === 0 || names.includes(name)

const town = await serve(process.env.SPOTTER_BENCH, process.env.SPOTTER_WEB)
const work = await mkdtemp(join(process.env.SPOTTER_WORK, 'chromium-'))
let browser = await openProfile(join(work, 'profile'))
try {
  await arrive(browser.pages()[0] ?? (await browser.newPage()))
  if (chosen('tap')) await tap(await browser.newPage())
  if (chosen('cold-start')) await coldStart()
} finally {
  await browser.close()
  town.close()
  await rm(work, { recursive: true, force: true })
}

/** A new device of Ana's, until everything is on it. */
async function arrive(page) {
  const begun = performance.now()
  await page.goto(town.link)
  await click(page, 'join/join')
  await page.waitForFunction(() => window.spotter?.view()?.tabs.length > 0)
  await page.evaluate(rest, 3000)
  print(json, { bench: 'first-sync', figure: 'chromium_2000_sessions', unit: 'ms', samples: [performance.now() - begun - 3000] })
  await page.close()
}

async function tap(page) {
  await page.addInitScript(pressing)
  const rated = []
  for (const session of town.waiting.slice(0, CARDS)) {
    await page.goto(`${town.origin}/s/${session}/score`)
    await page.waitForFunction(() => window.spotter?.view()?.stack[0]?.kind === 'ScoreCard')
    await page.evaluate(rest, 200)
    for (let tap = 0; tap < TAPS; tap++) rated.push(await page.evaluate(rate, tap))
  }
  print(json, { bench: 'tap', figure: 'chromium_rating_to_dom', unit: 'ms', samples: rated, goal: 'p99 ≤ 16' })
  await page.goto(`${town.origin}/sessions`)
  await click(page, 'which/shared')
  const visits = []
  for (let visit = 0; visit < VISITS; visit++) {
    await page.evaluate((key) => window.press(key), 'tab/today')
    visits.push(await page.evaluate((key) => window.press(key), 'tab/sessions'))
    await page.evaluate(rest, 50)
  }
  print(json, { bench: 'tap', figure: 'chromium_sessions_screen', unit: 'ms', samples: visits, goal: 'p99 ≤ 16' })
  await page.close()
}

async function coldStart() {
  const starts = []
  for (let start = 0; start < STARTS; start++) starts.push(await opened(browser))
  print(json, { bench: 'cold-start', figure: 'chromium_navigation', unit: 'ms', samples: starts })
  const launches = []
  for (let launch = 0; launch < LAUNCHES; launch++) {
    await browser.close()
    browser = await openProfile(join(work, 'profile'))
    launches.push(await opened(browser))
  }
  print(json, { bench: 'cold-start', figure: 'chromium_launched', unit: 'ms', samples: launches })
}

/** From navigation to the first view of the team, by the page's own clock. */
async function opened(browser) {
  const page = await browser.newPage()
  await page.addInitScript(firstView)
  await page.goto(town.origin)
  const ms = await page.waitForFunction(() => window.firstViewMs).then((handle) => handle.jsonValue())
  await page.evaluate(rest, 200)
  await page.close()
  return ms
}

function click(page, key) {
  return page.locator(`[data-key="${key}"]`).first().click({ timeout: 20_000 })
}

// What follows runs in the page.

/** Until the core asked nothing for so long. */
async function rest(ms) {
  let since = performance.now()
  while (performance.now() - since < ms) {
    await new Promise((done) => setTimeout(done, 20))
    if (window.spotter.busy()) since = performance.now()
  }
}

/** Rates the criterion that is shown; milliseconds until the DOM shows the answer. */
async function rate(tap) {
  const { body } = window.spotter.view().stack[0].value
  const list = body.kind === 'Single' ? [] : body.value
  const numerals = list[tap % list.length]?.numerals
  const levels = numerals ?? body.value.levels.map((level) => level.control)
  const ms = await window.press(levels[(tap + Math.floor(tap / 8)) % levels.length].key)
  while (window.spotter.busy()) await new Promise((done) => setTimeout(done, 5))
  // The next criterion slides in only after a moment.
  await new Promise((done) => setTimeout(done, 350))
  return ms
}
