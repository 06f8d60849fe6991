// A page: a header, sections of parts, and a bar in reach of the thumb.
import type { Control, Header, Page as Data, Search as SearchData } from '../core/types';
import { Button, Press } from '../ui/control';
import { useField } from '../ui/field';
import { ScreenHeader } from '../ui/header';
import { Icon } from '../ui/icon';
import { isScrolled, useScreen } from '../ui/scroll';
import { Section } from '../ui/section';
import type { Place } from './screen';

/** Draws a page. */
export function Page({ page, place }: { page: Data; place: Place }) {
  const Frame = place.as;
  const scroll = useScreen<HTMLDivElement>(page.header);
  return (
    <Frame class="screen page" data-screen={page.header.key} aria-label={labelOf(place, page.header)}>
      <div class={page.round ? 'scroll has-round' : 'scroll'} {...scroll}>
        <div class="column">
          <ScreenHeader header={page.header} refresh={page.refresh} place={place} />
          <div class="sections">
            {page.search && <Search search={page.search} />}
            {page.sections.map((section) => (
              <Section key={section.key} section={section} whole={isScrolled(page.header)} />
            ))}
          </div>
        </div>
      </div>
      {page.round && (
        <div class="round-place">
          <Press control={page.round} class="button primary round" />
        </div>
      )}
      <Bar controls={page.bar} />
    </Frame>
  );
}

/** The screen beside the main one is named, so that a screen reader can tell them apart. */
export function labelOf(place: Place, header: Header): string | undefined {
  return place.as === 'aside' ? header.title : undefined;
}

/** The bar at the bottom. */
export function Bar({ controls }: { controls: Control[] }) {
  if (!controls.length) return null;
  return (
    <div class="bar">
      {controls.map((control) => (
        <Button key={control.key} control={control} />
      ))}
    </div>
  );
}

function Search({ search }: { search: SearchData }) {
  const field = useField(search.key, search.text, search.rev);
  return (
    <div class="search">
      <Icon name="Search" />
      <input {...field} type="search" class="box" placeholder={search.placeholder} aria-label={search.placeholder} />
    </div>
  );
}
