import { describe, expect, test } from "vitest";
import { enclosingHosts, hostOf, registrableDomain } from "./hosts";

describe("the host of an address", () => {
  test.each([
    ["https://www.Paper.example/a/b?c#d", "paper.example"],
    ["http://user:word@paper.example:8080/", "paper.example"],
    ["//cdn.paper.example/x.js", "cdn.paper.example"],
    ["paper.example", "paper.example"],
    ["paper.example.", "paper.example"],
    ["https://paper.example?query", "paper.example"],
    ["https://президент.рф/x", "президент.рф"],
    ["mailto:desk@paper.example", null],
    ["Paper", null],
    ["U.S. officials", null],
    ["", null],
  ])("%j", (address, host) => expect(hostOf(address)).toBe(host));
});

describe("what somebody registered", () => {
  test.each([
    ["paper.example", "paper.example"],
    ["a.b.paper.example", "paper.example"],
    ["news.paper.co.uk", "paper.co.uk"],
    ["paper.com.au", "paper.com.au"],
    ["g1.paper.com.br", "paper.com.br"],
    ["www3.paper.or.jp", "paper.or.jp"],
    ["paper.com.ua", "paper.com.ua"],
    ["t.co", "t.co"],
    ["a.co.de", "co.de"],
    ["writer.substack.com", "writer.substack.com"],
    ["a.writer.substack.com", "writer.substack.com"],
    ["example", "example"],
    ["10.1.2.3", "10.1.2.3"],
  ])("%s", (host, domain) => expect(registrableDomain(host)).toBe(domain));
});

test("the hosts above a host", () =>
  expect([...enclosingHosts("a.b.paper.co.uk")]).toEqual([
    "a.b.paper.co.uk",
    "b.paper.co.uk",
    "paper.co.uk",
  ]));
