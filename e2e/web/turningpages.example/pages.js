// A site that never loads a second page: a click on a story changes the address at once, and the story comes when it comes.
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-turn]");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  document.querySelector(".waiting").textContent = "One moment …";
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceWith(page.querySelector("main"));
  document.title = page.title;
  document.querySelector(".waiting").textContent = "";
});
