/** One question about a tab, with the answer that the reading was made with. */
import { usePanel } from '../context.js';
import type { Asked } from '../sheet-read.js';
import { choiceText, questionText } from '../structure-words.js';
import { Choices } from './choices.js';
import { Note } from './note.js';

interface QuestionProps {
  readonly question: Asked;
  readonly value: string | null;
  onChoose(choice: string): void;
}

export function Question({ question, value, onChoose }: QuestionProps) {
  const { words } = usePanel();
  return (
    <Note tone="amber">
      <Choices
        name={`ask-${question.code}`}
        legend={questionText(question, words)}
        value={value}
        options={question.choices.map((choice) => [choice, choiceText(choice, question, words)] as const)}
        onChoose={onChoose}
      />
    </Note>
  );
}
