// Sample pages: what most screens look like.
import type { Page, Screen, Section } from '../core/types';
import { avatar, back, control, header, input, part, row, section, tabs, text, tone, view, waiting, as, type Plain } from './make';

function page(of: Partial<Plain<Page>> & Pick<Page, 'header'>): Screen {
  const value = { refresh: null, search: null, sections: [] as Section[], bar: [], round: null, ...of };
  return { kind: 'Page', value: as<Page>(value) };
}

const primary = { tone: tone('Primary') };

/** The root of the first tab. */
export const todayScreen = page({
  header: header('today', 'Today', { subtitle: 'Mon 23 Nov', avatar: control('me', 'Ana Kovač', { value: 'AK' }) }),
  round: control('new', 'New session', { icon: { kind: 'Plus' }, ...primary }),
  sections: [
    section('waiting', 'Waiting for you', [
      row('r1', "Score Ben's call", {
        lead: avatar('BO'),
        second: 'Discovery call · 8 to score · 2 min',
        button: control('r1/score', 'Score', primary),
      }),
      row('r2', 'Your own view first', {
        lead: avatar('You', 'You'),
        second: "Story for Acme · then see Cleo's",
        tap: control('r2/open', 'Your own view first, Story for Acme'),
      }),
    ]),
    section(
      'focus',
      null,
      [
        text('f0', 'Note', "The team's topic this week", 'You'),
        text('f1', 'Heading2', 'Find the impact'),
        text('f2', 'Body', 'Chosen on Friday: 5 of 8 calls stopped at the problem.'),
        part('Weeks', {
          key: 'f3',
          cells: (['Kept', 'Kept', 'Away', 'Kept', 'Missed', 'Unconfirmed', 'Open'] as const).map((kind) => ({ kind })),
          shown: '3 of 4 weeks kept · this week open',
          spoken: '3 of 4 weeks kept, this week open',
        }),
      ],
      { look: { kind: 'Focus' } },
    ),
    section('arrived', 'Arrived', [
      row('r3', 'Cleo scored your trade', {
        lead: avatar('CM'),
        second: 'You two differ on one thing',
        tap: control('r3/open', 'Cleo scored your trade'),
      }),
    ]),
  ],
});

/** Names and sentences as long as they come. */
const longNames = page({
  header: header('long', 'Wöchentliche Verhandlungsvorbereitung mit Geschäftsführung', {
    subtitle: 'Mittwoch, 23. November',
    avatar: control('me', 'Maximiliane', { value: 'MW' }),
  }),
  round: control('new', 'Neue Übungssitzung beginnen', { icon: { kind: 'Plus' }, ...primary }),
  sections: [
    section('waiting', 'Wartet auf Sie und auf alle anderen, die dabei waren', [
      row('r1', 'Maximiliane-Alexandra von Hohenlohe-Waldenburg-Schillingsfürst', {
        lead: avatar('MW'),
        second: 'Donaudampfschifffahrtsgesellschaftskapitänsgespräch · 8 zu bewerten · 2 Minuten',
        badge: { label: 'Wochenschwerpunkt', tone: tone('You') } as never,
        button: control('r1/score', 'Bewerten', primary),
        menu: [control('m1', 'Ablehnen')],
      }),
      row('r2', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', {
        second: 'Noch nicht gesendet',
        value: '1.234.567,89',
        tap: control('r2/open', 'x'),
      }),
    ]),
  ],
});

/** Fields, switches, choices. */
const form = page({
  header: header('form', 'New team', { back, subtitle: 'Step 2 of 3', menu: [control('help', 'How this works'), control('leave', 'Leave', { tone: tone('Warn'), icon: { kind: 'Leave' } })] }),
  sections: [
    section('fields', null, [
      input('name', 'Your name', { kind: { kind: 'Name' }, placeholder: 'Ana Kovač', text: 'Ana', autofill: 'name' }),
      input('code', 'Code', { kind: { kind: 'Code' }, text: 'K7QF-2M9X-4TZB', problem: 'One letter is wrong: look at the third group.' }),
      input('note', 'What would you change?', { lines: 3, text: 'After “it’s slow”, ask what slow costs them.', count: '104 of 120' }),
    ]),
    section('choices', 'How you work', [
      part('Toggle', { key: 't1', note: 'A short touch when a level is chosen', control: control('t1/on', 'Haptics', { selected: true }) }),
      part('Toggle', { key: 't2', note: null, control: control('t2/on', 'Remind me', { selected: false }) }),
      part('Stepper', { key: 's1', label: 'Sessions a week', shown: '2', less: control('s1/less', 'One less', { enabled: false, why_not: 'One is the least.' }), more: control('s1/more', 'One more') }),
      part('Choice', { key: 'c4', label: 'Blueprint', style: { kind: 'Menu' }, many: false, options: [control('c4/a', 'Discovery call', { selected: true }), control('c4/b', 'Customer story', { selected: false })] }),
      part('When', { key: 'w1', label: 'Next slot', kind: { kind: 'Both' }, value: '2026-11-24T09:30', shown: 'Tuesday, 9:30', least: null, most: null }),
      part('When', { key: 'w2', label: 'Every', kind: { kind: 'Weekday' }, value: '2', shown: 'Tuesday', least: null, most: null }),
    ]),
    section(
      'more',
      'Kinds of choice',
      [
        part('Choice', { key: 'c1', label: 'Hand', style: { kind: 'Segments' }, many: false, options: [control('c1/l', 'Left', { selected: false }), control('c1/r', 'Right', { selected: true })] }),
        part('Choice', { key: 'c2', label: 'Kind of session', style: { kind: 'Chips' }, many: false, options: ['Live', 'Recording', 'Role-play'].map((label, n) => control(`c2/${n}`, label, { selected: n === 0 })) }),
        part('Choice', { key: 'c3', label: 'Who takes part', style: { kind: 'List' }, many: true, options: ['Ben Okafor', 'Cleo Marsh', 'Dana Lind'].map((label, n) => control(`c3/${n}`, label, { selected: n < 2 })) }),
      ],
      { look: { kind: 'Plain' } },
    ),
  ],
  bar: [control('done', 'Open the team', primary)],
});

/** Every other part. */
const parts = page({
  header: header('parts', 'Parts', { back }),
  search: { key: 'search', text: '', rev: 1n, placeholder: 'Search sessions' } as never,
  sections: [
    section(
      'words',
      null,
      [
        text('h1', 'Heading1', 'Heading one'),
        text('h2', 'Heading2', 'Heading two'),
        text('h3', 'Heading3', 'Heading three'),
        text('lead', 'Lead', 'The first sentence says what this is for, calmly, in two lines at most on a phone.'),
        text('body', 'Body', 'Body text carries the rest.'),
        text('you', 'Body', 'About you', 'You'),
        text('peer', 'Body', 'About a peer', 'Peer'),
        text('warn', 'Body', 'Could not be sent', 'Warn'),
        text('note', 'Note', 'Small print, where it is needed.'),
      ],
      { look: { kind: 'Plain' } },
    ),
    section('rows', 'Rows', [
      row('i1', 'With an icon', { lead: { kind: 'Icon', value: { kind: 'Device' } } as never, second: 'Second line', value: '2', tap: control('i1/t', 'With an icon') }),
      row('i2', 'With a number', { lead: { kind: 'Number', value: '3' } as never, second: 'Customer puts a number on it' }),
      row('i3', 'With a menu', { lead: avatar('DL'), tap: control('i3/t', 'With a menu'), menu: [control('i3/m1', 'Share', { icon: { kind: 'Share' } }), control('i3/m2', 'Discard', { icon: { kind: 'Bin' }, tone: tone('Warn') })] }),
      row('i4', 'Chosen', { tap: control('i4/t', 'Chosen', { selected: true }) }),
      row('i5', 'Not now', { second: 'Why not is said on a tap', tap: control('i5/t', 'Not now', { enabled: false, why_not: 'Ben left the team, so nothing can be sent to him.' }) }),
      row('i6', 'Asks about today', { value: '2' }),
    ]),
    section(
      'buttons',
      'Buttons',
      [
        part('Buttons', { key: 'b1', layout: { kind: 'Stack' }, controls: [control('b1/1', 'Share', { ...primary, icon: { kind: 'Share' } }), control('b1/2', 'As usual'), control('b1/3', 'Steps back', { tone: tone('Quiet') }), control('b1/4', 'Erase', { tone: tone('Warn'), confirm: { title: 'Erase this card?', body: 'It was shared with Ben. It will be gone from both phones.', yes: 'Erase', no: 'Keep' } as never })] }),
        part('Buttons', { key: 'b2', layout: { kind: 'Line' }, controls: [control('b2/1', 'At work', { busy: true }), control('b2/2', 'Not now', { enabled: false, why_not: 'Nothing is waiting.' })] }),
      ],
      { look: { kind: 'Plain' } },
    ),
    section('charts', 'Charts', [
      part('Meter', { key: 'm1', label: 'Coverage', part: 6, whole: 8, shown: '6 of 8', spoken: '6 of 8 scored' }),
      part('Sparkline', { key: 'sp', points: [300, 420, null, 500, 480, 700, null, 760], low: '40', high: '82', shown: 'Going up since May', spoken: 'Going up since May' }),
      part('Progress', { key: 'p1', label: 'Sending 3…', done: 1, total: 3, cancel: null }),
      part('Progress', { key: 'p2', label: 'Looking for news', done: 0, total: null, cancel: control('p2/c', 'Cancel') }),
      part('Clock', { key: 'ck', label: 'Running', since_ms: BigInt(Date.now()), before_ms: 760000n, running: true }),
    ], { note: 'Every number opens its list.', window: { total: 212, more: control('more', 'Show 50 more', { value: '50 of 212' }) } as never }),
    section(
      'other',
      'Words of others',
      [
        part('Quote', { key: 'q', text: 'After ‘it’s slow’, ask what slow costs them. Then stay quiet.', by: 'Cleo would change one thing', about: 'Finds the impact', controls: [control('q/1', 'Useful', { selected: false }), control('q/2', 'Will try', { selected: true }), control('q/3', "Let's talk", { selected: false })] }),
        part('Diff', { key: 'd', label: 'Level 2', runs: [{ kind: { kind: 'Same' }, text: 'Customer says ' }, { kind: { kind: 'Removed' }, text: 'what it costs' }, { kind: { kind: 'Added' }, text: 'in own words what it costs' }] as never }),
        part('Picture', { key: 'pic', hash: new Uint8Array(32), width: 800, height: 300, colour: '#7d8a6a', alt: 'A whiteboard', tap: null }),
        part('Empty', { key: 'e', sentence: 'Nobody is here yet. Two people are enough to start.', button: control('e/b', 'Invite someone', primary) }),
      ],
      { look: { kind: 'Plain' } },
    ),
    section('code', 'Invitation', [
      part('Code', { key: 'code', payload: 'https://example.org/join#K7QF2M9X4TZB', shown: 'K7QF-2M9X-4TZB', rows: qr(), spoken: 'Code K7QF 2M9X 4TZB', copy: control('code/c', 'Copy', { icon: { kind: 'Copy' } }), share: control('code/s', 'Share', { icon: { kind: 'Share' }, ...primary }) }),
    ]),
  ],
});

/** Something that looks like a QR picture. */
function qr(): string[] {
  const size = 25;
  const finder = (x: number, y: number) => (x < 7 && y < 7 ? (x % 6 && y % 6 ? (x > 1 && x < 5 && y > 1 && y < 5 ? '#' : '.') : '#') : null);
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => finder(x, y) ?? finder(size - 1 - x, y) ?? finder(x, size - 1 - y) ?? ((x * 7 + y * 13 + ((x * y) % 5)) % 3 ? '.' : '#')).join(''),
  );
}

const welcome = page({
  header: header('welcome', 'Spotter', { subtitle: '' }),
  sections: [
    section('w', null, [text('w1', 'Heading2', 'Practise a conversation with a colleague, and see what to change.'), text('w2', 'Lead', 'Eight minutes, a phone in one hand, no network needed.')], { look: { kind: 'Plain' } }),
    section('b', null, [part('Buttons', { key: 'wb', layout: { kind: 'Stack' }, controls: [control('try', 'Try the sample', primary), control('join', 'Join with a code'), control('found', 'New team', { tone: tone('Quiet') })] })], { look: { kind: 'Plain' } }),
  ],
});

/** A sheet's screen. */
export const peersScreen = page({
  header: header('new-session', 'New session', { back: control('close', 'Close', { icon: { kind: 'Close' } }) }),
  sections: [
    section('how', null, [
      part('Choice', { key: 'bp', label: 'Blueprint', style: { kind: 'Menu' }, many: false, options: [control('bp/1', 'Discovery call', { selected: true }), control('bp/2', 'Customer story', { selected: false })] }),
      part('Choice', { key: 'kind', label: 'Kind', style: { kind: 'Segments' }, many: false, options: [control('kind/1', 'Live', { selected: true }), control('kind/2', 'Role-play', { selected: false })] }),
    ]),
    section('peers', 'With', ['Ben Okafor', 'Cleo Marsh', 'Dana Lind'].map((name) => row(name, name, { lead: avatar(name.split(' ').map((word) => word[0]).join('')), tap: control(`peer/${name}`, name) }))),
  ],
});

/** Sample pages by name. */
export const pages = {
  today: view({ tabs: tabs('Today'), stack: [todayScreen], sync: waiting }),
  'today-toast': view({
    tabs: tabs('Today'),
    stack: [todayScreen],
    toast: { id: 1n, text: 'Shared with Ben', tone: tone('Plain'), control: control('back', 'Take back'), sticky: true } as never,
  }),
  'long-names': view({ tabs: tabs('Today'), stack: [longNames], language: 'de', sync: control('sync', '12 konnten nicht gesendet werden: kein Platz', { tone: tone('Warn') }) }),
  form: view({ tabs: tabs('Today'), stack: [form, todayScreen], sync: waiting, depth: 2 }),
  parts: view({ tabs: tabs('Blueprints'), stack: [parts, todayScreen], depth: 2 }),
  welcome: view({ stack: [welcome] }),
  sheet: view({ tabs: tabs('Today'), stack: [todayScreen], sheet: { screen: peersScreen, size: { kind: 'Half' } } as never, depth: 2 }),
};
