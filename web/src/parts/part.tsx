// One switch over all parts: a new part breaks this file until it is drawn.
import type { Part } from '../core/types';
import { ButtonsPart } from './buttons';
import { ChoicePart } from './choice';
import { ClockPart } from './clock';
import { CodePart } from './code';
import { ComparePart } from './compare';
import { DiffPart } from './diff';
import { EmptyPart } from './empty';
import { InputPart } from './input';
import { MeterPart } from './meter';
import { PicturePart } from './picture';
import { ProgressPart } from './progress';
import { QuotePart } from './quote';
import { RowPart } from './row';
import { SparklinePart } from './sparkline';
import { StepperPart } from './stepper';
import { TextPart } from './text';
import { TogglePart } from './toggle';
import { WeeksPart } from './weeks';
import { WhenPart } from './when';

/** Draws a part. */
export function AnyPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'Text':
      return <TextPart part={part.value} />;
    case 'Row':
      return <RowPart part={part.value} />;
    case 'Buttons':
      return <ButtonsPart part={part.value} />;
    case 'Toggle':
      return <TogglePart part={part.value} />;
    case 'Choice':
      return <ChoicePart part={part.value} />;
    case 'Stepper':
      return <StepperPart part={part.value} />;
    case 'Input':
      return <InputPart part={part.value} />;
    case 'When':
      return <WhenPart part={part.value} />;
    case 'Meter':
      return <MeterPart part={part.value} />;
    case 'Weeks':
      return <WeeksPart part={part.value} />;
    case 'Sparkline':
      return <SparklinePart part={part.value} />;
    case 'Compare':
      return <ComparePart part={part.value} />;
    case 'Quote':
      return <QuotePart part={part.value} />;
    case 'Picture':
      return <PicturePart part={part.value} />;
    case 'Diff':
      return <DiffPart part={part.value} />;
    case 'Progress':
      return <ProgressPart part={part.value} />;
    case 'Code':
      return <CodePart part={part.value} />;
    case 'Clock':
      return <ClockPart part={part.value} />;
    case 'Empty':
      return <EmptyPart part={part.value} />;
  }
}
