import { useTranslations } from "next-intl";
import { useId } from "react";
import { rowStates, type RowState } from "#lib/intake/inbox/counts.ts";
import { Unkept } from "../../ui/Unkept.tsx";
import { sorts, type Sort } from "./sorted.ts";

export type Filter = { state: RowState | "all"; sort: Sort; sought: string };
type FiltersProps = { filter: Filter; onChange: (filter: Filter) => void };

/** What of the list is shown, and in what order. */
export function Filters({ filter, onChange }: FiltersProps) {
  const t = useTranslations("office.filters");
  const states = useTranslations("office.states");
  const id = useId();
  return (
    <Unkept>
      <div role="search" aria-label={t("label")} className="office-filters screen-only">
        <div className="office-field">
          <label htmlFor={`${id}-sought`}>
            <span>{t("sought")}</span>
          </label>
          <input
            id={`${id}-sought`}
            type="search"
            autoComplete="off"
            value={filter.sought}
            onChange={({ target }) => onChange({ ...filter, sought: target.value })}
          />
        </div>
        <div className="office-field">
          <label htmlFor={`${id}-state`}>
            <span>{t("state")}</span>
          </label>
          <select
            id={`${id}-state`}
            autoComplete="off"
            value={filter.state}
            onChange={({ target }) =>
              onChange({ ...filter, state: target.value as Filter["state"] })
            }
          >
            <option value="all">{t("all")}</option>
            {rowStates.map((state) => (
              <option key={state} value={state}>
                {states(state)}
              </option>
            ))}
          </select>
        </div>
        <div className="office-field">
          <label htmlFor={`${id}-sort`}>
            <span>{t("sort")}</span>
          </label>
          <select
            id={`${id}-sort`}
            autoComplete="off"
            value={filter.sort}
            onChange={({ target }) => onChange({ ...filter, sort: target.value as Sort })}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sorts.${sort}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Unkept>
  );
}
