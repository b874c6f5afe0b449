/** A form of statement → its line, as it is drawn in the page, with its word. */
import type { Form } from "../trace";
import { say } from "../words";

export const FormMark = ({ form }: { form: Form }) => (
  <span class={`form-mark ${form}`}>
    <span class="form-line" aria-hidden="true" />
    {say(`form_${form}`)}
  </span>
);
