// Draws the story with a framework; "Redraw" replaces every node of it, "Add a comment" only grows the page above it.
import { h, render } from "/preact.js";

const paragraphs = [
  "Fares on the Wenna ferry will rise by a tenth in May, the town council said on Tuesday, the third increase in as many years.",
  "“A boat that nobody can afford is a boat that nobody needs,” said Ruth Tallis, who has run the ticket office for thirty years.",
  "Council leader Anders Pike told the Harrow Courier that the fares “have to follow the price of diesel”.",
  "According to a study by the University of Wenna, two in five passengers would rather drive the long way round.",
  "The ferry makes twenty-two crossings a day in summer and eleven in winter. It was built in 1978 and carries forty cars.",
];

const draw = ({ drawing, comments }) => {
  const redraw = () => draw({ drawing: drawing + 1, comments });
  const comment = () => draw({ drawing, comments: comments + 1 });
  const article = h(
    "article",
    { key: drawing, "data-drawing": drawing },
    h("h1", null, "Ferry fares to rise again"),
    h("p", { class: "byline" }, "By Cato Brenning"),
    paragraphs.map((text, index) => h("p", { key: index }, text)),
  );
  const list = Array.from({ length: comments }, (_, index) => h("p", { key: index }, `Comment ${index + 1}`));
  const buttons = [
    h("button", { onClick: redraw }, "Redraw"),
    h("button", { onClick: comment }, "Add a comment"),
  ];
  render(h("main", null, h("div", null, buttons, list), article), document.getElementById("app"));
};

draw({ drawing: 0, comments: 0 });
