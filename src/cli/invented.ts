/** An invented story of the town of Norrby, for the tests, as a page and as plain text. */
export const PARAGRAPHS = [
  "“The harbour will not be sold,” Mayor Ada Lindqvist said after a debate in the town council of Norrby that went on for more than six hours.",
  "The shipping company Kestrel, which had offered nine million crowns, called the decision a missed chance for everybody who works at the port.",
  "A second vote is planned for the spring, when a report on the state of the sea wall and of the two remaining cranes will be ready to be read.",
  "The quay will be repaired with the town's own money, and the lamps along the water will burn through the night again, as they once had done.",
];

export const TEXT = PARAGRAPHS.join("\n\n");

export const page = (head = "", paragraphs = PARAGRAPHS): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>Norrby keeps its harbour</title></head><body><nav><a href="/">Home</a></nav>` +
  `<article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
