/** One finding: what was found, where it is, what mends it, and why it matters. */
import { useState } from 'preact/hooks';
import type { Finding, Fix } from '../../src/panel-api/index.js';
import { usePanel, useShow } from '../context.js';
import { chosen, findingText, fixesOf, fixText, type PlannedFix } from '../findings.js';
import { Plain } from './button.js';
import { Select } from './field.js';
import type { FindingActions } from './finding-list.js';
import { SEVERITY_LOOKS, Shape } from './icon.js';

interface FindingProps extends FindingActions {
  readonly finding: Finding;
  readonly canEdit: boolean;
}

export function FindingItem({ finding, canEdit, onApply, onPreview }: FindingProps) {
  const { words } = usePanel();
  const { say } = words;
  const show = useShow();
  const [why, setWhy] = useState(false);
  const [choosing, setChoosing] = useState<Fix['code'] | null>(null);
  const id = (part: string) => `${finding.key} ${part}`;
  const text = findingText(finding, words);
  const fixes = fixesOf(finding, words);
  // The word on a button alone says too little in a list of many.
  const longer = (label: string) => `${label}: ${text}`;

  /** One cell is written at once, for the button names the result; more of them are shown first. */
  function mend(fix: Fix, choice: string | null): void {
    const planned: PlannedFix = { finding, fix, choice };
    if (fix.cells.length > 1) onPreview([planned], id(fix.code));
    else onApply(id(fix.code), [chosen(planned)]);
  }
  const press = (fix: Fix) => () => {
    if (fix.choices.length === 0) mend(fix, null);
    else setChoosing(choosing === fix.code ? null : fix.code);
  };
  const asked = fixes.find(({ code }) => code === choosing);

  return (
    <li class="finding">
      <Shape look={SEVERITY_LOOKS[finding.severity]} />
      <div class="grow">
        <p>
          <span class="unseen">{say(`check.${finding.severity}`)}: </span>
          {text}
        </p>
        <div class="actions">
          {finding.show !== null && (
            <Plain
              id={id('show')}
              work={id('show')}
              label={say('show')}
              longer={longer(say('show'))}
              onPress={() => finding.show !== null && show(id('show'), finding.show)}
            />
          )}
          {canEdit &&
            fixes.map((fix) => (
              <Plain
                key={fix.code}
                id={id(fix.code)}
                work={id(fix.code)}
                label={fixText(fix, words)}
                longer={longer(fixText(fix, words))}
                {...(fix.choices.length === 0 ? {} : { expanded: choosing === fix.code })}
                onPress={press(fix)}
              />
            ))}
          <Plain
            id={id('why')}
            label={say('check.why')}
            longer={longer(say('check.why'))}
            expanded={why}
            onPress={() => setWhy(!why)}
          />
        </div>
        {asked !== undefined && (
          <Chooser fix={asked} id={id('choice')} work={id(asked.code)} onChoose={(choice) => mend(asked, choice)} />
        )}
        {why && <p class="muted">{say(`why.${finding.rule}`)}</p>}
      </div>
    </li>
  );
}

type ChoiceCode = 'chooseOwner' | 'chooseChampion' | 'chooseBackup';
const isChoice = (code: Fix['code']): code is ChoiceCode => code.startsWith('choose');

interface ChooserProps {
  readonly fix: Fix;
  readonly id: string;
  readonly work: string;
  onChoose(choice: string): void;
}

/** Choosing only chooses, since arrow keys run through a list; the button below it names the result and writes. */
function Chooser({ fix, id, work, onChoose }: ChooserProps) {
  const { say } = usePanel().words;
  const [name, setName] = useState('');
  if (!isChoice(fix.code)) return null;
  const options = [['', say(`choose.${fix.code}`)] as const, ...fix.choices.map((choice) => [choice, choice] as const)];
  return (
    <div class="chooser">
      <Select id={id} name={say(`choose.${fix.code}`)} value={name} options={options} onChange={setName} />
      {name !== '' && <Plain work={work} label={say(`chosen.${fix.code}`, { name })} onPress={() => onChoose(name)} />}
    </div>
  );
}
