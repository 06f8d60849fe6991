// Sample score cards and sessions: the screens with their own layout.
import type { CriterionView, Part, ScoreCard, Screen, SessionView } from '../core/types';
import { as, back, close, control, field, header, part, row, section, tabs, tone, view, waiting, type Plain } from './make';
import { todayScreen } from './pages';

const anchors = ['Moves on after hearing the problem', 'Names a likely cost for the customer', 'Customer says in own words what it costs', 'Customer puts a number on it, and who feels it'];
const longAnchors = anchors.map((anchor) => `${anchor}, then leaves room for the other person to go on, says nothing for a while, and only then asks one open question about what follows from it`);

function criterion(more: Partial<Plain<CriterionView>> = {}, words = anchors): CriterionView {
  return as<CriterionView>({
    key: 'impact',
    step: 'Impact',
    title: control('impact/open', 'Finds the impact'),
    prompt: 'What does the problem cost them, in money, time or trust? Did Ben get a number?',
    badges: [{ label: "This week's focus", tone: tone('You') }, { label: 'Must do', tone: tone('Plain') }] as never,
    levels: words.map((anchor, level) => ({ number: String(level), control: control(`impact/${level}`, anchor, { selected: level === 2 }) })) as never,
    not_seen: control('impact/not-seen', 'Not seen', { selected: false }),
    not_applicable: control('impact/na', 'N/A', { spoken: 'Not applicable', selected: false }),
    note: control('impact/note', 'Note', { icon: { kind: 'Note' } }),
    note_field: null,
    ...more,
  });
}

function card(more: Partial<Plain<ScoreCard>> = {}): Screen {
  const dots = ['Done', 'Done', 'Done', 'Current', 'Open', 'Open', 'Open', 'Open'] as const;
  const value = as<ScoreCard>({
    header: header('card/1', 'Ben · Discovery call', {
      subtitle: 'On this phone · saved',
      back: close,
      menu: [control('list', 'All at once', { icon: { kind: 'List' } }), control('discard', 'Discard', { icon: { kind: 'Bin' }, tone: tone('Warn') })],
    }),
    clock: { key: 'clock', label: 'Running', since_ms: BigInt(Date.now()), before_ms: 760000n, running: true } as never,
    dots: dots.map((kind) => ({ kind })),
    overview: control('overview', 'All criteria', { value: '3 of 8 scored' }),
    body: { kind: 'Single', value: criterion() },
    bar: {
      undo: control('undo', 'Undo', { icon: { kind: 'Undo' } }),
      previous: control('previous', 'Previous'),
      next: control('next', 'Next'),
      finish: control('finish', 'Finish', { value: '5 left' }),
    } as never,
    settle_ms: 250,
    ...more,
  });
  return { kind: 'ScoreCard', value };
}

const lines = ['Opens with a purpose', 'Asks about today', 'Finds the impact', 'Next step agreed'].map((title, n) => ({
  key: `line/${n}`,
  title: control(`line/${n}/open`, title),
  badges: n === 2 ? [{ label: 'Must do', tone: tone('Plain') }] : [],
  numerals: ['0', '1', '2', '3', 'Not seen', 'N/A'].map((label, level) => control(`line/${n}/${level}`, label, { selected: level === (n === 3 ? -1 : n + 1) })),
  chosen: n === 3 ? null : anchors[n + 1]!,
}));

function compare(key: string, title: string, shown: string, you: number | null, others: number[], model: number | null = null): Part {
  return part('Compare', { key, title, shown, spoken: `${title}: ${shown}`, you, others, model, top_level: 3, tap: control(`${key}/open`, title) });
}

const session: Screen = {
  kind: 'Session',
  value: as<SessionView>({
    header: header('session/1', 'Your discovery call', { subtitle: '17 Nov · scored by Cleo and Ben', back, menu: [control('pdf', 'Export'), control('take', 'Take back', { tone: tone('Warn') })] }),
    score: { number: '70', of: '6 of 7 scored', spoken: '70, 6 of 7 scored', how: control('how', 'How is this counted?', { icon: { kind: 'Info' } }) } as never,
    legend: [{ tone: tone('You'), label: 'You' }, { tone: tone('Peer'), label: 'Cleo, Ben (middle)' }] as never,
    sections: [
      section('gap', 'Look at this together', [compare('c1', 'Finds the impact', 'You 3 · they 1', 1000, [333])], { look: { kind: 'Plain' } }),
      section('up', 'Stronger than you think', [compare('c2', 'Opens with a purpose', 'You 1 · they 3', 333, [1000], 667)], { look: { kind: 'Plain' } }),
      section('same', 'Same view · 4', [row('s1', 'Asks about today', { value: '2' }), row('s2', 'Next step agreed', { value: '3' }), compare('c3', 'Agrees who decides', 'Both 2', 667, [667])]),
      section('words', 'In words', [part('Quote', { key: 'q', by: 'Cleo would change one thing', about: null, text: 'After ‘it’s slow’, ask what slow costs them. Then stay quiet.', controls: [control('q/1', 'Useful', { selected: false }), control('q/2', 'Will try', { selected: true }), control('q/3', "Let's talk", { selected: false })] })], { look: { kind: 'Plain' } }),
    ],
    bar: [],
  }),
};

const inHebrew = criterion(
  {
    title: control('impact/open', 'מוצא את ההשפעה'),
    prompt: 'כמה הבעיה עולה להם, בכסף, בזמן או באמון? האם בן קיבל מספר?',
    badges: [{ label: 'המוקד של השבוע', tone: tone('You') }] as never,
    not_seen: control('impact/not-seen', 'לא נראה', { selected: false }),
    not_applicable: control('impact/na', 'לא רלוונטי', { selected: false }),
    note: control('impact/note', 'הערה', { icon: { kind: 'Note' } }),
  },
  ['ממשיך הלאה אחרי ששמע על הבעיה', 'מציין עלות סבירה ללקוח', 'הלקוח אומר במילים שלו כמה זה עולה', 'הלקוח נותן מספר, ואומר מי מרגיש אותו'],
);

const shownCard = { tabs: tabs('Today'), depth: 2 };

/** Sample cards and sessions by name. */
export const cards = {
  'score-card': view({ ...shownCard, stack: [card(), todayScreen] }),
  'score-card-left': view({ ...shownCard, stack: [card(), todayScreen], hand: { kind: 'Left' }, sync: waiting }),
  'score-card-long': view({ ...shownCard, stack: [card({ body: { kind: 'Single', value: criterion({}, longAnchors) } }), todayScreen] }),
  'score-card-five': view({ ...shownCard, stack: [card({ body: { kind: 'Single', value: criterion({}, [...anchors, 'Customer asks to talk about it further']) } }), todayScreen] }),
  'score-card-note': view({ ...shownCard, stack: [card({ body: { kind: 'Single', value: criterion({ note_field: field('impact/note-text', 'Note', { lines: 2, text: 'Asked once, then moved on.' }) }) } }), todayScreen] }),
  'score-card-done': view({ ...shownCard, stack: [card({ clock: null, dots: Array(8).fill({ kind: 'Done' }), bar: { undo: control('undo', 'Undo', { icon: { kind: 'Undo' }, enabled: false }), previous: control('previous', 'Previous'), next: control('next', 'Next'), finish: control('finish', 'Finish', { tone: tone('Primary') }) } as never }), todayScreen] }),
  'score-card-list': view({ ...shownCard, stack: [card({ body: { kind: 'List', value: lines as never } }), todayScreen] }),
  'score-card-rtl': view({ ...shownCard, stack: [card({ body: { kind: 'Single', value: inHebrew }, header: header('card/1', 'בן · שיחת היכרות', { subtitle: 'בטלפון הזה · נשמר', back: close }) }), todayScreen], language: 'he', direction: { kind: 'Rtl' } }),
  session: view({ ...shownCard, stack: [session, todayScreen] }),
  'session-rtl': view({ ...shownCard, stack: [session, todayScreen], language: 'he', direction: { kind: 'Rtl' } }),
};
