// One criterion, large: title and prompt above, the levels with their anchors in the lower half.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Control, CriterionView, LevelView } from '../core/types';
import { InputPart } from '../parts/input';
import { lastActed } from '../shell/act';
import { settled } from '../shell/state';
import { Chip, Press, toneClass } from '../ui/control';
import { arrows, roving } from '../ui/roving';
import { Icon } from '../ui/icon';

/** Draws a criterion. */
export function Criterion({ criterion, back }: { criterion: CriterionView; back: boolean }) {
  const box = useFolded(criterion.key);
  return (
    <div ref={box} class={back ? 'criterion came-back' : 'criterion'}>
      <div class="asked">
        <p class="hidden">{criterion.step}</p>
        <h2>
          <Press control={criterion.title} class="asked-title">
            <span>{criterion.title.label}</span>
            <Icon name="Info" />
          </Press>
        </h2>
        {criterion.prompt && <p class="prompt">{criterion.prompt}</p>}
        {criterion.badges.length > 0 && (
          <p class="badges">
            {criterion.badges.map((badge) => (
              <span key={badge.label} class={`badge ${toneClass(badge.tone)}`}>
                {badge.label}
              </span>
            ))}
          </p>
        )}
      </div>
      <Levels criterion={criterion} />
      <div class="besides">
        <Chip control={shown(criterion.not_seen)} />
        <Chip control={shown(criterion.not_applicable)} />
        <span class="push" />
        <Chip control={criterion.note} />
      </div>
      {criterion.note_field && <InputPart part={criterion.note_field} />}
    </div>
  );
}

/** The levels: one stop of the Tab key; arrows move the focus, a tap or Space commits. */
function Levels({ criterion }: { criterion: CriterionView }) {
  const group = useRef<HTMLDivElement>(null);
  const options = criterion.levels.map((level) => shown(level.control));
  useKeptFocus(group, criterion);
  return (
    <div
      ref={group}
      class="levels"
      role="radiogroup"
      aria-label={criterion.title.label}
      onKeyDown={(event) => arrows(event, group.current, true)}
    >
      {criterion.levels.map((level, index) => (
        <Level key={level.control.key} level={level} control={options[index]!} tabIndex={roving(options, index)} />
      ))}
    </div>
  );
}

function Level({ level, control, tabIndex }: { level: LevelView; control: Control; tabIndex: number }) {
  return (
    <Press control={control} role="radio" tabIndex={tabIndex} class="level">
      <span class="number">{level.number}</span>
      <span class="anchor">{control.label}</span>
    </Press>
  );
}

/** A control as it looks while the tapped one settles: that one alone is chosen. */
function shown(control: Control): Control {
  if (settled.value === null || control.selected == null) return control;
  return { ...control, selected: control.key === settled.value } as Control;
}

/** Who works by keyboard stays among the levels when the next criterion slides in. */
function useKeptFocus(group: { current: HTMLDivElement | null }, criterion: CriterionView): void {
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !lastActed.key) return;
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [criterion.key]);
}

/** Folds the prompt to a line where the levels need more than 55 % of the height. */
function useFolded(key: string) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = box.current!.parentElement!;
    const levels = box.current!.querySelector('.levels')!;
    const fold = () => box.current?.classList.toggle('folded', levels.clientHeight > 0.55 * room.clientHeight);
    const watch = new ResizeObserver(fold);
    watch.observe(room);
    // Both are told of before the first frame is painted: measuring here would lay it out twice.
    watch.observe(levels);
    return () => watch.disconnect();
  }, [key]);
  return box;
}
