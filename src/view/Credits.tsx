/** Credits of pictures and text → one quiet line each. */
import type { Credit } from "../trace";
import { say } from "../words";

interface Props {
  credits: Credit[];
  language: string;
}

export function Credits({ credits, language }: Props) {
  if (credits.length === 0) return null;
  return (
    <section class="credits">
      <h2 class="unseen">{say("credits")}</h2>
      <ul class="credit-list">
        {credits.map((credit) => (
          <li key={`${credit.kind} ${credit.text}`}>
            {say(`credit_${credit.kind}`)}:{" "}
            <bdi lang={language} title={credit.text}>
              {credit.name ?? credit.text}
            </bdi>
            {credit.generated && <span class="generated">{say("credit_generated")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
