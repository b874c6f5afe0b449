/** What the reader looks for → the form: a box for words, and filters by outlet, source and date. */
import { useMemo } from "preact/hooks";
import { say } from "../words";
import type { Summary } from "./entry";
import type { Search } from "./search";

interface Props {
  all: Summary[];
  search: Search;
  onSearch(search: Search): void;
}

export function SearchForm({ all, search, onSearch }: Props) {
  const set = (changes: Partial<Search>) => onSearch({ ...search, ...changes });
  const outlets = useMemo(() => sorted(all.flatMap(({ outlet }) => outlet ?? [])), [all]);
  const sources = useMemo(() => sorted(all.flatMap(({ sources }) => sources)), [all]);
  return (
    <search>
      <label class="words">
        <span>{say("library_words")}</span>
        <input
          type="search"
          value={search.words}
          placeholder={say("library_words_help")}
          spellcheck={false}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      <div class="filters">
        <label>
          <span>{say("library_outlet")}</span>
          <select value={search.outlet} onChange={(event) => set({ outlet: event.currentTarget.value })}>
            <option value="">{say("library_outlet_any")}</option>
            {[...new Set([...outlets, search.outlet])].filter(Boolean).map((outlet) => (
              <option key={outlet} value={outlet}>
                {outlet}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say("library_source")}</span>
          <input
            type="text"
            list="sources"
            value={search.source}
            spellcheck={false}
            onInput={(event) => set({ source: event.currentTarget.value })}
          />
        </label>
        <datalist id="sources">
          {sources.map((source) => (
            <option key={source} value={source} />
          ))}
        </datalist>
        <label>
          <span>{say("library_date")}</span>
          <select
            value={search.date}
            onChange={(event) => set({ date: event.currentTarget.value as Search["date"] })}
          >
            <option value="kept">{say("library_date_kept")}</option>
            <option value="published">{say("library_date_published")}</option>
          </select>
        </label>
        <Day label={say("library_from")} value={search.from} onChange={(from) => set({ from })} />
        <Day label={say("library_to")} value={search.to} onChange={(to) => set({ to })} />
      </div>
    </search>
  );
}

interface DayProps {
  label: string;
  /** "2026-03-14", or "". */
  value: string;
  onChange(value: string): void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <label>
    <span>{label}</span>
    <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  </label>
);

const sorted = (names: string[]): string[] => [...new Set(names)].sort(new Intl.Collator().compare);
