// What stands on top of every screen: large on a tab's root, a line with *back* below it.
import type { ComponentChildren } from 'preact';
import type { Control, Header } from '../core/types';
import type { Place } from '../screens/screen';
import { view, wide } from '../shell/state';
import { Brand } from './brand';
import { Glyph, Press } from './control';
import { Icon } from './icon';
import { Menu } from './menu';
import { Pill } from './pill';

interface Props {
  header: Header;
  /** What stands at the end: a clock. */
  end?: ComponentChildren;
  refresh?: Control | null;
  /** Where the whole menu stands behind *More*, for want of room. */
  folds?: boolean;
  place: Place;
}

/** Draws a header. */
export function ScreenHeader(props: Props) {
  return props.header.back ? <Line {...props} /> : <Root {...props} />;
}

function Root({ header, refresh, place }: Props) {
  return (
    <header class="head root">
      {!view.value?.tabs.length && <Brand />}
      <div class={header.subtitle || header.avatar ? 'head-top' : 'head-top slim'}>
        <p class="head-sub">{header.subtitle}</p>
        {place.pill && <Pill />}
        {refresh && <Refresh control={refresh} />}
        <Menus header={header} />
        {header.avatar && <Avatar control={header.avatar} />}
      </div>
      <h1 tabIndex={-1}>{header.title}</h1>
    </header>
  );
}

function Line({ header, end, refresh, place, folds }: Props) {
  return (
    <header class="head line">
      <div class="head-top">
        {/* From the screen that only stands beside, nothing leads back. */}
        {header.back && place.as !== 'aside' && <Glyph control={header.back} />}
        <div class="head-words">
          <h1 tabIndex={-1}>{header.title}</h1>
          {header.subtitle && <p class="head-sub">{header.subtitle}</p>}
        </div>
        {end}
        {refresh && <Refresh control={refresh} />}
        <Menus header={header} folds={folds && !wide.value} />
        {header.avatar && <Avatar control={header.avatar} />}
      </div>
      {place.pill && <Pill />}
    </header>
  );
}

/** The first of the menu is drawn, if it is a picture; the rest stand behind *More*. */
function Menus({ header, folds }: { header: Header; folds?: boolean }) {
  const [first, ...others] = header.menu;
  const shown = first?.icon && !folds ? first : null;
  const rest = shown ? others : header.menu;
  return (
    <>
      {shown && <Glyph control={shown} />}
      {rest.length > 0 && <Menu id={header.key} controls={rest} />}
    </>
  );
}

/** Where a phone pulls down, there is a picture to tap. */
function Refresh({ control }: { control: Control }) {
  return (
    <Press control={control} class="glyph">
      <Icon name="Sync" />
    </Press>
  );
}

function Avatar({ control }: { control: Control }) {
  return (
    <Press control={control} class="avatar">
      {control.value ?? control.label.slice(0, 2)}
    </Press>
  );
}
