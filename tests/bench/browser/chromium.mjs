// Chromium as Debian packs it, with a profile that outlives it.
import { chromium } from 'playwright-core'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser over this profile. */
export function openProfile(folder) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: QUIET,
    viewport: { width: 390, height: 844 },
  })
}

/** Runs in a page before all else: notes when the team's tabs first stand in the DOM. */
export function firstView() {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-key="tab/today"]')) return
    watch.disconnect()
    window.firstViewMs = performance.now()
  })
  watch.observe(document, { subtree: true, childList: true })
}

/** Runs in a page before all else: `press(key)` presses a control, and answers after how many
 * milliseconds the DOM showed what followed: the next view, or the pressed row as chosen, which a
 * score card shows for a moment before it goes on. */
export function pressing() {
  window.press = async (key) => {
    const { rev } = window.spotter.view()
    const element = document.querySelector(`[data-key="${CSS.escape(key)}"]`)
    const wasChosen = element.ariaChecked
    const isShown = () =>
      window.spotter.view().rev !== rev || (element.ariaChecked === 'true' && wasChosen !== 'true')
    return new Promise((done) => {
      const watch = new MutationObserver(() => {
        if (!isShown()) return
        watch.disconnect()
        done(performance.now() - begun)
      })
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      const begun = performance.now()
      element.click()
    })
  }
}
