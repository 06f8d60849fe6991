// The tab bar, a rail where there is room.
import { view, wide } from '../shell/state';
import { Press } from './control';
import { Icon } from './icon';
import { Pill } from './pill';

/** Draws the tabs; the rail carries the sync pill as well. */
export function Tabs() {
  const tabs = view.value?.tabs ?? [];
  if (!tabs.length) return null;
  return (
    <nav class={wide.value ? 'rail' : 'tabs'}>
      {tabs.map(({ control }) => (
        <Press key={control.key} control={control} role="tab" class="tab">
          {control.icon && <Icon name={control.icon.kind} />}
          <span>{control.label}</span>
        </Press>
      ))}
      {wide.value && <Pill />}
    </nav>
  );
}
