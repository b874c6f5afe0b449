/** The chain of a report → a tree from the article outward, with the signs of the popup. */
import { KindIcon } from "../../marks/KindIcon";
import { Linked } from "../markup";
import type { ReportNode } from "../report";
import { NoteMark } from "./NoteMark";

interface Props {
  root: ReportNode;
  /** Of the article, BCP 47. */
  language: string;
}

export const Tree = ({ root, language }: Props) => (
  <>
    <Line node={root} language={language} />
    <Branches nodes={root.children} language={language} />
  </>
);

const Branches = ({ nodes, language }: { nodes: ReportNode[]; language: string }) =>
  nodes.length === 0 ? null : (
    <ul>
      {nodes.map((node, at) => (
        <li key={at} class="node">
          <Line node={node} language={language} />
          <Branches nodes={node.children} language={language} />
        </li>
      ))}
    </ul>
  );

const Line = ({
  node: { sign, name, role, notes, url },
  language,
}: {
  node: ReportNode;
  language: string;
}) => (
  <p class={sign ? "line" : "line page-line"}>
    {sign && <KindIcon kind={sign} />}
    <span>
      <strong lang={sign === "page" ? undefined : language}>
        <Linked url={url}>{name}</Linked>
      </strong>
      {role && (
        <>
          {" "}
          <bdi class="role" lang={language}>
            {role}
          </bdi>
        </>
      )}
      {notes.map((note, at) => (
        <>
          {" "}
          <NoteMark key={at} note={note} />
        </>
      ))}
    </span>
  </p>
);
