// The page is whole without this script. With it, whoever prints gets the indicators along.
addEventListener("beforeprint", () => {
  document.querySelectorAll("details.indicators").forEach(details => { details.open = true; });
});
