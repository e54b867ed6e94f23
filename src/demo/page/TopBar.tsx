import { useRef } from "react";
import { languages } from "../../workbook/language";
import { everyDoor, type DoorWords } from "../../wording/everyLanguage";
import { demoThemes, paneWidths, type DemoSettings } from "./settings";
import type { NamedBytes } from "./fileAccess";

export interface TopBarProps {
  readonly words: DoorWords["demo"];
  readonly settings: DemoSettings;
  readonly onSettings: (settings: DemoSettings) => void;
  readonly onOpen: (file: NamedBytes) => void;
  readonly onSample: () => void;
  /** Absent: there is nothing to save yet. */
  readonly onSave: (() => void) | undefined;
}

export function TopBar({ words, settings, onSettings, onOpen, onSample, onSave }: TopBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <img src="assets/icons/growth-ceiling-32.png" alt="" width="20" height="20" />
      <h1>{words.title}</h1>
      <button type="button" className="main" aria-describedby="stays-here" onClick={() => input.current?.click()}>
        {words.openOwn}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.openOwn}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(namedBytes(file));
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
      <span id="stays-here" className="promise">
        {words.staysHere}
      </span>
      <span className="space" />
      <button type="button" disabled={!onSave} onClick={onSave}>
        {words.save}
      </button>
      <button type="button" onClick={onSample}>
        {words.sample}
      </button>
      <Choice
        label={words.paneWidth}
        value={settings.paneWidth}
        options={paneWidths.map((width) => ({ value: width, text: words.hosts[width] }))}
        onChoose={(paneWidth) => onSettings({ ...settings, paneWidth })}
      />
      <Choice
        label={words.theme}
        value={settings.theme}
        options={demoThemes.map((theme) => ({ value: theme, text: words.themes[theme] }))}
        onChoose={(theme) => onSettings({ ...settings, theme })}
      />
      <Choice
        label={words.language}
        value={settings.language}
        options={languages.map((language) => ({ value: language, text: everyDoor[language].demo.ownName }))}
        onChoose={(language) => onSettings({ ...settings, language })}
      />
    </header>
  );
}

export function namedBytes(file: File): NamedBytes {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex];
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
